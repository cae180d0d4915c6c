/// Russian endings, as `Lexicon.add` reads them.
enum Endings {
    /// «доллар», «стол».
    static let hard = "[- а у ом е ы ов ам ами ах]"
    /// «рубль», «день» without its vowel.
    static let soft = "[ь я ю ем е и ей ям ями ях]"
    /// «секунда», «крона».
    static let feminine = "[а ы е у ой ою - ам ами ах]"
    /// «неделя», «тонна» is above.
    static let softFeminine = "[я и е ю ей ею ь ям ями ях]"
    /// «гривна», «копейка» take their genitive plural beside.
    static let adjective = "[ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ыми ими ую юю ей]"
}
