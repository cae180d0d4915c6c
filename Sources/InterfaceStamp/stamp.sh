#!/bin/sh
# stamp.sh COMPILER MODULE OUTPUT SOURCES…
#
# Writes the Swift file that says which MODULE this is: a digest of its sources, the compiler, and how it was built.
# The stamp stands there twice. A plugin gets the first, compiled into it from the module that it was compiled against;
# the second is in the program that loads the plugin, under a C name.
set -eu
compiler=$1 module=$2 output=$3
shift 3

version=$("$compiler" --version 2>/dev/null | head -n 1)
target=$("$compiler" --version 2>/dev/null | sed -n 's/^Target: //p')
digest=$(for source in "$@"; do echo "${source##*/}"; cat "$source"; done | sha256sum | cut -c 1-32)
mark="textmill-interface|$module|$digest|$version|$target"

cat >"$output" <<EOF
/// Which $module this is. It changes with the module's sources, its compiler, and the way it is built.
public enum ${module}Interface {
    /// The stamp of the module that the caller was compiled against, which ends in a line feed.
    @_alwaysEmitIntoClient public static var stamp: StaticString {
        #if DEBUG
            return "$mark|debug\n"
        #else
            return "$mark|release\n"
        #endif
    }
}

/// The stamp of the module in this program, which ends in a line feed.
@c(textmill_interface_$module)
public func ${module}InterfaceStamp() -> UnsafePointer<UInt8> {
    #if DEBUG
        let stamp: StaticString = "$mark|debug\n"
    #else
        let stamp: StaticString = "$mark|release\n"
    #endif
    return stamp.utf8Start
}
EOF
