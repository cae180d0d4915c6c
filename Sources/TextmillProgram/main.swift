import TextmillCLI

Textmill.main()
