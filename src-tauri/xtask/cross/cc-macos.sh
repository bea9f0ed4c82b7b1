#!/bin/sh
# Compiles C for macOS with zig, which carries the headers of its C library; drops the options that zig doesn't take.
skip=
for argument; do
    shift
    if [ -n "$skip" ]; then
        skip=
        continue
    fi
    case "$argument" in
    -arch | -isysroot | -target) skip=1 ;;
    --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
    *) set -- "$@" "$argument" ;;
    esac
done
exec "$ZIG_PYTHON" -m ziglang cc -target aarch64-macos "$@"
