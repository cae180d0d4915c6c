extension String {
    /// The string of `bytes`, in which `UTF8Scan` has found no fault.
    ///
    /// The standard library would look for faults again, and takes longer for that than all else that is done to read.
    init(sound bytes: UnsafeBufferPointer<UInt8>) {
        self.init(copying: UTF8Span(unchecked: bytes.span))
    }
}
