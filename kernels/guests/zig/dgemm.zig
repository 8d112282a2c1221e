const guest = @import("guest.zig");

export fn dgemm(a: [*]const f64, b: [*]const f64, c: [*]f64, m: usize, n: usize, k: usize) void {
    for (0..m) |i| {
        for (0..n) |j| {
            var sum: f64 = 0;
            for (0..k) |p| sum += a[i * k + p] * b[p * n + j];
            c[i * n + j] = sum;
        }
    }
}

pub fn main() void {
    const m = guest.arg(1, 33);
    const n = guest.arg(2, 29);
    const k = guest.arg(3, 41);
    const a = guest.alloc(f64, m * k);
    const b = guest.alloc(f64, k * n);
    const c = guest.alloc(f64, m * n);
    guest.fill(f64, a);
    guest.fill(f64, b);
    @call(.never_inline, dgemm, .{ a.ptr, b.ptr, c.ptr, m, n, k });
    guest.report("zig-dgemm", guest.bytesOf(f64, c));
}
