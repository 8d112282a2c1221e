const guest = @import("guest.zig");

/// The wave equation on a line, three arrays in turn; 64-bit indices.
export fn wave(prev: [*]const f32, cur: [*]const f32, next: [*]f32, n: u64, c2: f32) void {
    var i: u64 = 1;
    while (i < n - 1) : (i += 1) {
        const k: usize = @intCast(i);
        next[k] = 2 * cur[k] - prev[k] + c2 * (cur[k - 1] - 2 * cur[k] + cur[k + 1]);
    }
}

/// The sum of an array, wrapping.
export fn sum(x: [*]const i32, n: usize) i32 {
    var s: i32 = 0;
    for (x[0..n]) |v| s +%= v;
    return s;
}

pub fn main() void {
    const n = guest.arg(1, 1003);
    const steps = guest.arg(2, 5);
    var a = guest.alloc(f32, n);
    var b = guest.alloc(f32, n);
    var c = guest.alloc(f32, n);
    guest.fill(f32, a);
    @memcpy(b, a);
    @memcpy(c, a);
    for (0..steps) |_| {
        @call(.never_inline, wave, .{ a.ptr, b.ptr, c.ptr, @as(u64, n), 0.25 });
        const t = a;
        a = b;
        b = c;
        c = t;
    }
    guest.report("zig-wave", guest.bytesOf(f32, b));
    const s = [1]i32{@call(.never_inline, sum, .{ @as([*]const i32, @ptrCast(b.ptr)), n })};
    guest.report("zig-sum", guest.bytesOf(i32, &s));
}
