import Textmill
@main struct Main { static func main() {} }
