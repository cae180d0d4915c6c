import Foundation

/// Code that is in memory: this program, or a library that was loaded into it and stays until it ends.
///
/// A library is never taken out again: types that it registered with Swift's runtime would point to nothing.
struct SharedImage {
    private let handle: UnsafeMutableRawPointer

    /// This program.
    static var program: SharedImage? { try? SharedImage(path: nil) }

    /// Loads the library at `path`. All that it needs is found now, not when it is first called.
    init(path: String?) throws(ImageError) {
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw ImageError(description: dlerror().map { String(cString: $0) } ?? "no reason was given")
        }
        self.handle = handle
    }

    /// The C function called `name`. `Function` must be its type.
    func function<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: Function.self) }
    }

    /// Whether Swift's own library is shared with what is loaded. A program that holds it inside itself would have two
    /// of them, whose types are not the same.
    static var sharesSwift: Bool {
        #if os(Linux)
            dlopen("libswiftCore.so", RTLD_LAZY | RTLD_NOLOAD) != nil
        #else
            true
        #endif
    }
}

/// Why a library cannot be loaded, in the system's words.
struct ImageError: Error, CustomStringConvertible {
    let description: String
}
