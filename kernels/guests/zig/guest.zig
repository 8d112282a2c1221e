//! Shared by the Zig guests: arguments, memory, seeded inputs, checksum, one line of output, straight on WASI.

extern "wasi_snapshot_preview1" fn args_sizes_get(count: *usize, size: *usize) i32;
extern "wasi_snapshot_preview1" fn args_get(argv: [*][*:0]u8, buf: [*]u8) i32;
extern "wasi_snapshot_preview1" fn fd_write(fd: i32, iovs: *const Iovec, n: usize, written: *usize) i32;
const Iovec = extern struct { base: [*]const u8, len: usize };

var argv: [16][*:0]u8 = undefined;
var argv_buf: [1024]u8 = undefined;
var argc: usize = 0;

/// The i-th argument as a number.
pub fn arg(i: usize, otherwise: usize) usize {
    if (argc == 0) {
        var size: usize = 0;
        _ = args_sizes_get(&argc, &size);
        if (argc > argv.len or size > argv_buf.len) @trap();
        _ = args_get(&argv, &argv_buf);
    }
    if (i >= argc) return otherwise;
    var value: usize = 0;
    for (0..32) |k| {
        const digit = argv[i][k];
        if (digit == 0) break;
        value = value *% 10 +% (digit - '0');
    }
    return value;
}

/// Memory at the end of what there is.
pub fn alloc(comptime T: type, n: usize) []T {
    const pages = (n * @sizeOf(T) + 65535) / 65536 + 1;
    const old = @wasmMemoryGrow(0, pages);
    if (old < 0) @trap();
    const p: [*]T = @ptrFromInt(@as(usize, @intCast(old)) * 65536);
    return p[0..n];
}

var state: u32 = 0x2545f491;
/// xorshift32
pub fn random() u32 {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

/// Fills a slice: floats in [-0.5, 0.5), integers over their whole range.
pub fn fill(comptime T: type, out: []T) void {
    for (out) |*p| p.* = switch (T) {
        f32 => @as(f32, @floatFromInt(random() >> 8)) * (1.0 / 16777216.0) - 0.5,
        f64 => @as(f64, @floatFromInt(random())) * (1.0 / 4294967296.0) - 0.5,
        u8 => @truncate(random() >> 11),
        i32 => @bitCast(random()),
        else => @compileError("fill"),
    };
}

/// Prints the name and the FNV-1a of the bytes.
pub fn report(name: []const u8, bytes: []const u8) void {
    var h: u64 = 0xcbf29ce484222325;
    for (bytes) |b| h = (h ^ b) *% 0x100000001b3;
    var line: [96]u8 = undefined;
    var n: usize = 0;
    for (name) |c| {
        line[n] = c;
        n += 1;
    }
    for (" fnv=") |c| {
        line[n] = c;
        n += 1;
    }
    for (0..16) |k| {
        line[n] = "0123456789abcdef"[@as(usize, @truncate(h >> @intCast(60 - 4 * k))) & 15];
        n += 1;
    }
    line[n] = '\n';
    var written: usize = 0;
    _ = fd_write(1, &.{ .base = &line, .len = n + 1 }, 1, &written);
}

/// The bytes of a slice.
pub fn bytesOf(comptime T: type, s: []const T) []const u8 {
    const p: [*]const u8 = @ptrCast(s.ptr);
    return p[0 .. s.len * @sizeOf(T)];
}
