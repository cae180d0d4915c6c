/// What a word is in a person's name.
enum NamePart {
    case first, middle, last
}
