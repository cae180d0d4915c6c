import Foundation
import Testing

@testable import TextmillPipeline

struct OutputFileTests {
    @Test func saysThatTheDiskIsFull() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        var file = OutputFile(full, path: "out/x", blockSize: 4)
        try file.append([1, 2, 3])
        let error = #expect(throws: OutputError.self) { try file.append([4]) }
        #expect(error?.description == "cannot write 'out/x': no space left on device")
        #expect(error == .system(action: "write", path: "out/x", number: ENOSPC))
    }

    @Test func writesOnWhereTheSystemTookOnlyAPart() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reader, writer) = (ends[0], ends[1])
        // A pipe that waits for no one takes 64 KiB and then nothing; one that waits takes all in parts.
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        let thread = Thread {
            var file = OutputFile(writer, path: "pipe")
            try? file.append(bytes)
            try? file.flush()
            try? file.end()
        }
        thread.start()
        let read = FileHandle(fileDescriptor: reader, closeOnDealloc: true).readDataToEndOfFile()
        #expect(Array(read) == bytes)
    }

    @Test func writesWhatIsLongInItsTurn() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path + "/x"
        var file = OutputFile(open(path, O_WRONLY | O_CREAT, 0o600), path: path, blockSize: 8)
        for count in [3, 20, 1, 8, 0, 7, 30, 2] { try file.append([UInt8](repeating: UInt8(count), count: count)) }
        #expect(file.byteCount == 71)
        try file.flush()
        try file.end()
        let expected = [3, 20, 1, 8, 7, 30, 2].flatMap { [UInt8](repeating: UInt8($0), count: $0) }
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == expected)
    }

    @Test func saysThatAFileIsNotOpen() throws {
        let file = OutputFile(-1, path: "out/x")
        #expect(throws: OutputError.system(action: "close", path: "out/x", number: EBADF)) { try file.end() }
    }
}
