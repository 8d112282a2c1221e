const guest = @import("guest.zig");

export fn saxpy(a: f32, xp: [*]const f32, yp: [*]f32, n: usize) void {
    const x = xp[0..n];
    const y = yp[0..n];
    for (x, y) |xi, *yi| yi.* = a * xi + yi.*;
}

pub fn main() void {
    const n = guest.arg(1, 1003);
    const reps = guest.arg(2, 3);
    const x = guest.alloc(f32, n);
    const y = guest.alloc(f32, n);
    guest.fill(f32, x);
    guest.fill(f32, y);
    for (0..reps) |_| @call(.never_inline, saxpy, .{ 0.75, x.ptr, y.ptr, n });
    guest.report("zig-saxpy", guest.bytesOf(f32, y));
}
