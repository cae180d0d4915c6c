public import Textmill

/// Finds facts that are written by rule in Russian and English text: dates, times, sums of money, shares, quantities, ages
/// and addresses, each with its normal form in the attribute `value`.
///
/// | label | `value` | further |
/// | --- | --- | --- |
/// | `date` | ISO 8601: `2021-05-22`, `2021-05`, `2021` | |
/// | | the year unknown: `--05-22`, `--05`; a weekday alone: `-W-3` | |
/// | | ISO 8601-2: decade `199X`, century `19XX`, season `2012-21`, quarter `2021-33`, half-year `2021-40` | |
/// | | a period: `P2Y`, `P1Y5M`, `P10D` | |
/// | `time` | ISO 8601: `18:30`, `18:30:15`; a period `PT12H` | |
/// | `money` | a decimal number: `447100000` | `currency`: ISO 4217, `USD` |
/// | `percent` | a decimal number: `5.3` | `unit`: `pp` or `bp` for percentage and basis points |
/// | `quantity` | a decimal number: `30000000` | `unit`: `t`, `km2`, `km/h` |
/// | `age` | completed years: `49`; «на 91-м году жизни» is 90 | |
/// | `email` | the address, its domain in small letters | |
/// | `url` | the address, scheme and host in small letters | |
/// | `phone` | E.164: `+74951234567`; the digits alone where the country is not known | |
///
/// Of a range both ends stand with a slash between: `2019/2021`, `5/7`. A span is the bare words: «2020 году» of «в
/// 2020 году», without the word before; of a range that two words hold («с 2019 по 2021 год») both belong to it, and a
/// full stop belongs to the word it cuts short.
///
/// A year alone is a date only where «год» or the word before says so. Days that only the date of the text would tell
/// («вчера», `last year`) are not marked.
public struct FactTagger: Sendable {
    /// The kinds that are marked.
    public let kinds: Set<FactKind>

    /// A tagger of `kinds`; what is of another kind is read all the same, so that no part of it is taken for a fact.
    public init(_ kinds: Set<FactKind> = Set(FactKind.allCases)) { self.kinds = kinds }

    /// The facts of `text`, in text order, without overlaps.
    public func facts(in text: String) -> [Annotation] {
        guard !kinds.isEmpty else { return [] }
        return text.withBytes { bytes in
            FactScanner.facts(in: bytes).filter { kinds.contains($0.kind) }.map(\.annotation)
        }
    }
}
