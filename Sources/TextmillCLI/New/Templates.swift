/// What `textmill new` writes.
enum Templates {
    /// A pipeline that reads `documents`.
    static func pipeline(documents: String) -> String {
        let folder = documents.replacing(".txt", with: "-out")
        return """
            # A pipeline: what to read, what to do with it, where the results go.
            # 'textmill check FILE' says what is wrong with it; 'textmill stages' lists what else it could do.

            # Files, folders, patterns such as 'articles/**/*.txt', or JSON Lines; relative to this file.
            documents: ["\(documents)"]

            # In the order of work: each stage sees what those above it left.
            stages:
              - clean-text                 # odd spaces, control characters, line ends
              - strip-boilerplate          # dateline, related links, photo credits
              - split-sentences
              - tag-entities:
                  types: [date, money, percent]
              - summarize:
                  sentences: 2

            # What every stage made of every document, and each document whole.
            outputs:
              folder: "\(folder)"
              formats: [jsonl, text]

            """
    }

    /// A text that has something for each stage of `pipeline`.
    static let sample = """
        NORTHPORT, May 12 (Coast Wire) - The town of Northport opened its new ferry terminal on Tuesday, May 12, 2026, \
        after four years of work. The building cost $48.5 million, 6% more than planned.

        "We waited a long time for this," said Mayor Ellen Brook. The first ferry left at 7:30 a.m. with 214 passengers \
        and 40 cars on board. By the end of 2027 the line is to carry half a million people a year.

        Read more:
        - Harbour dredging begins in June
        - Old pier to become a museum

        """
}
