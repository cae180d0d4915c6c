/// Tells a stage at work whether its work is still wanted.
package protocol CancellationSignal: AnyObject, Sendable {
    /// Whether it is not. To ask costs no more than to look at a byte.
    var isRaised: Bool { get }
}
