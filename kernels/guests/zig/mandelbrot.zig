const guest = @import("guest.zig");

export fn mandelbrot(out: [*]u32, w: usize, h: usize, limit: u32) void {
    const dx = 3.0 / @as(f64, @floatFromInt(w));
    const dy = 2.0 / @as(f64, @floatFromInt(h));
    for (0..h) |py| {
        const cy = @as(f64, @floatFromInt(py)) * dy - 1.0;
        for (0..w) |px| {
            const cx = @as(f64, @floatFromInt(px)) * dx - 2.0;
            var x: f64 = 0;
            var y: f64 = 0;
            var k: u32 = 0;
            while (k < limit) : (k += 1) {
                const xx = x * x;
                const yy = y * y;
                if (xx + yy > 4.0) break;
                y = 2.0 * x * y + cy;
                x = xx - yy + cx;
            }
            out[py * w + px] = k;
        }
    }
}

pub fn main() void {
    const w = guest.arg(1, 31);
    const h = guest.arg(2, 29);
    const limit = guest.arg(3, 100);
    const out = guest.alloc(u32, w * h);
    @call(.never_inline, mandelbrot, .{ out.ptr, w, h, limit });
    guest.report("zig-mandelbrot", guest.bytesOf(u32, out));
}
