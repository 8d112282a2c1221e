// A smaller choice of every family in Zig: slices with checked and unchecked indices, ranges, while loops.

// A failed check stops the guest; the usual handler would bring a large part of the library with it.
pub const panic = @import("std").debug.no_panic;

const n = 53;
const len = 2003;
const w = 71;
const h = 57;

var a: [n][n]f64 = undefined;
var b: [n][n]f64 = undefined;
var c: [n][n]f64 = undefined;
var f: [len]f32 = undefined;
var g: [len]f32 = undefined;
var is: [len]i32 = undefined;
var js: [len]i32 = undefined;
var bytes: [len]u8 = undefined;
var counts: [256]u32 = undefined;
var image: [h][w]u8 = undefined;
var filtered: [h][w]u8 = undefined;
var grid: [w * h]f32 = undefined;
var next: [w * h]f32 = undefined;
var cells: [len]i64 = undefined;

var state: u32 = 1;

fn random() u32 {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

fn float() f64 {
    return @as(f64, @floatFromInt(random())) / 2147483648.0 - 1.0;
}

export fn init_mixed(seed: u32) void {
    state = seed *% 2654435761 | 1;
    for (0..n) |i| { // kept
        for (0..n) |j| { // kept
            a[i][j] = float();
            b[i][j] = float();
            c[i][j] = float();
        }
    }
    for (0..len) |i| { // kept
        f[i] = @floatCast(float());
        g[i] = @floatCast(float());
        is[i] = @bitCast(random());
        js[i] = @bitCast(random());
        bytes[i] = @truncate(random() >> 11);
        cells[i] = @as(i32, @bitCast(random()));
    }
    for (&counts) |*k| k.* = random() & 7; // kept
    for (0..h) |y| { // kept
        for (0..w) |x| { // kept
            image[y][x] = @truncate(random() >> 11);
            filtered[y][x] = @truncate(random() >> 11);
            grid[y * w + x] = @floatCast(float());
            next[y * w + x] = @floatCast(float());
        }
    }
}

export fn product(alpha: f64) void {
    for (0..n) |i| { // parallel
        for (0..n) |j| { // parallel
            var sum: f64 = 0;
            for (0..n) |k| {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = alpha * sum;
        }
    }
}

export fn product_rows() void {
    for (&c, &a) |*out, *row| { // parallel
        for (row, &b) |v, *other| {
            for (out, other) |*x, y| { // parallel
                x.* += v * y;
            }
        }
    }
}

noinline fn saxpySlices(k: f32, x: []const f32, y: []f32) void {
    for (x, y) |v, *out| { // parallel
        out.* += k * v;
    }
}

export fn saxpy(k: f32) void {
    saxpySlices(k, &f, &g);
}

noinline fn scaleSlice(k: f32, x: []f32) void {
    var i: usize = 0;
    while (i < x.len) : (i += 1) { // parallel
        x[i] *= k;
    }
}

export fn scale(k: f32) void {
    scaleSlice(k, &f);
}

export fn every_third() void {
    var i: usize = 0;
    while (i < len) : (i += 3) { // parallel
        is[i] = is[i] +% js[i];
    }
}

export fn sum_ints() i32 {
    var sum: i32 = 0;
    for (is) |v| { // reduction
        sum +%= v;
    }
    return sum;
}

export fn most() i64 {
    var out: i64 = cells[0];
    for (cells) |v| { // reduction
        out = @max(out, v);
    }
    return out;
}

export fn sum_floats() f32 {
    var sum: f32 = 0;
    for (f) |v| { // kept
        sum += v;
    }
    return sum;
}

export fn histogram() void {
    for (bytes) |v| { // histogram
        counts[v] +%= 1;
    }
}

export fn prefix() void {
    var sum: i32 = 0;
    for (&js, is) |*out, v| { // scan
        sum +%= v;
        out.* = sum;
    }
}

export fn saturate(by: u32) void {
    for (&bytes) |*v| { // parallel
        v.* +|= @truncate(by);
    }
}

export fn wrap_mix() void {
    for (&is, js) |*x, y| { // parallel
        x.* = (x.* *% 31) ^ (y >> 3);
    }
}

export fn blur() void {
    for (1..h - 1) |y| { // parallel
        for (1..w - 1) |x| { // parallel
            var sum: u32 = 0;
            for (0..3) |dy| {
                for (0..3) |dx| {
                    sum += image[y + dy - 1][x + dx - 1];
                }
            }
            filtered[y][x] = @intCast(sum / 9);
        }
    }
}

noinline fn relax(width: usize, from: []const f32, to: []f32) void {
    for (1..from.len / width - 1) |y| { // parallel
        for (1..width - 1) |x| { // parallel
            const i = y * width + x;
            to[i] = 0.25 * (from[i - 1] + from[i + 1] + from[i - width] + from[i + width]);
        }
    }
}

export fn stencil(steps: u32) void {
    for (0..steps) |_| {
        relax(w, &grid, &next);
        relax(w, &next, &grid);
    }
}

export fn conditional(limit: i32) void {
    for (is, &js) |v, *out| { // parallel
        if (v > limit) out.* = v - limit;
    }
}

export fn collatz() void {
    for (&js, 1..) |*out, i| { // parallel
        var v: u64 = i;
        var steps: i32 = 0;
        while (v != 1) : (steps += 1) {
            v = if (v & 1 == 1) 3 * v + 1 else v / 2;
        }
        out.* = steps;
    }
}

export fn smooth() void {
    var v = f[0];
    for (&g, f) |*out, x| { // kept
        v += 0.1 * (x - v);
        out.* = v;
    }
}
