/// A text with its entities as people marked them.
public struct MarkedEntities: Hashable, Sendable {
    /// Names it among the others.
    public var id: String
    /// The text.
    public var text: String
    /// Its entities.
    public var entities: [TaggedEntity]

    /// A text with its entities.
    public init(id: String, text: String, entities: [TaggedEntity]) {
        (self.id, self.text, self.entities) = (id, text, entities)
    }
}
