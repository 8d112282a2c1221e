const guest = @import("guest.zig");

const Pixel = extern struct { r: u8, g: u8, b: u8 };

export fn grey(rgb: [*]const Pixel, out: [*]u8, pixels: usize) void {
    for (rgb[0..pixels], out[0..pixels]) |p, *o| {
        const sum = 77 * @as(u32, p.r) + 150 * @as(u32, p.g) + 29 * @as(u32, p.b);
        o.* = @truncate((sum + 128) >> 8);
    }
}

pub fn main() void {
    const n = guest.arg(1, 1003);
    const rgb = guest.alloc(u8, 3 * n);
    const out = guest.alloc(u8, n);
    guest.fill(u8, rgb);
    @call(.never_inline, grey, .{ @as([*]const Pixel, @ptrCast(rgb.ptr)), out.ptr, n });
    guest.report("zig-grey", out);
}
