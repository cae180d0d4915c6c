/// What a sentence's traits count for when a summary is chosen, in thousandths.
///
/// The traits were kept, and the numbers set, where they helped on three collections of news with summaries by their
/// editors, two Russian and one English, and hurt on none; rounded, since finer numbers changed nothing that could be
/// measured. `Benchmarks/summaries.py` measures them anew.
enum SummaryPoints {
    /// Lost with each doubling of the place in the text: the second sentence, the fourth, the eighth. News is
    /// told from the top.
    static let placeDoubled = 700
    /// For a sentence all of whose long words the text comes back to.
    static let frequentWords = 2400
    /// For a sentence that has all long words of the title.
    static let titleWords = 2500
    /// Lost by one that opens with a quotation mark, a dash or a bullet: somebody's words, or an item.
    static let opensAsSpeech = 1000
    /// Lost by one of fewer than eight words.
    static let short = 1000
    /// Lost by one of more than 45 words.
    static let long = 1000
    /// Lost by one that breaks off in a letter or a digit: a caption, a link.
    static let unfinished = 1000
}
