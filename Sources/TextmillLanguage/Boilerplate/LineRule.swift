/// What a line may be that begins with a certain phrase, and so how the rest of the line is judged.
enum LineRule: Sendable {
    /// A call to read other texts.
    case links(LinkTrigger)
    /// A word such as `Photo` before the name of its owner.
    case creditLabel
    /// A note on a picture that is a line alone: `Архивное фото`.
    case creditAlone
    /// The owner's mark, `©`.
    case creditSign
    /// A picture posted by somebody, with a handle in brackets.
    case postedPicture
    /// The name of an agency that sells pictures.
    case pictureAgency
    /// The name of an agency that sells news, and pictures too.
    case newsAgency
    /// A request to share, whose other words are few and known.
    case share
    /// A request to report a mistake.
    case mistake
    /// A request to subscribe or follow; it names a channel, or whose.
    case subscribe
    /// The same, so worded that it must name both.
    case follow
    /// The same, so worded that it needs to name neither.
    case stay
    /// The same as a button has it: no sentence.
    case button

    /// What the line is, if the rule holds.
    var kind: BoilerplateKind {
        switch self {
        case .links: .relatedLinks
        case .creditLabel, .creditAlone, .creditSign, .postedPicture, .pictureAgency, .newsAgency: .photoCredit
        case .share, .mistake: .shareLine
        case .subscribe, .follow, .stay, .button: .subscribeLine
        }
    }
}
