import Testing
import TextmillLanguage

@Suite struct ScalarKindsTests {
    /// All scalars, once each.
    private var all: some Sequence<Unicode.Scalar> { (0...UInt32(0x10FFFF)).lazy.compactMap { Unicode.Scalar($0) } }

    @Test func everyScalarIsOfTheKindItsCategorySays() {
        let wrong = all.filter { scalar in
            let category = scalar.properties.generalCategory
            let isLetter = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
                .contains(category)
            let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
            let isUpper = category == .uppercaseLetter || category == .titlecaseLetter
            return scalar.isLetter != isLetter || scalar.isMark != isMark || scalar.isUppercaseLetter != isUpper
                || scalar.isLowercaseLetter != (category == .lowercaseLetter)
                || scalar.isDigit != (category == .decimalNumber)
        }
        #expect(wrong.map { String($0.value, radix: 16) } == [])
    }

    @Test func whiteSpaceIsEitherSpaceOrLineEnd() {
        let wrong = all.filter { $0.properties.isWhitespace != ($0.isSpace || $0.isLineEnd) }
        #expect(wrong.map { String($0.value, radix: 16) } == [])
        #expect(!("\u{A0}" as Unicode.Scalar).isLineEnd && !("\u{2028}" as Unicode.Scalar).isSpace)
    }
}
