package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no YAML, or YAML that a scenario may not use: what stands there, what is written instead, and the one problem that is told. */
class YamlProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Harbor         | title: 7                                 | 3:10  | Key (title) must be a text, in quotes if it looks like something else, not the number (7).
            rules: [harbor]       | rules: [7]                               | 11:9  | Key (rules), item 1, must be a text, in quotes if it looks like something else, not the number (7).
            name: Trust\\n         | name: &t Trust\\n                         | 54:11 | Anchors (&) are not allowed: write the value where it is needed.
            name: Trust\\n         | name: *t\\n                               | 54:11 | Aliases (*) are not allowed: write the value itself.
            name: Trust\\n         | name: !!str Trust\\n                      | 54:11 | Tags (!) are not allowed: a value is what it looks like.
            name: Trust\\n         | name: Trust\\n    name: Trust\\n           | 55:5  | Key (name) comes a second time; the first is in line 54.
            name: Trust\\n         | name: Trust\\n    <<: {a: 1}\\n            | 55:5  | Merge keys (<<) are not allowed: write the keys themselves.
            name: Trust\\n         | name: Trust: or not\\n                    | 54:16 | A colon cannot stand here: check the indentation, and put a text that holds a colon in quotes.
            name: Trust\\n         | name: "Trust\\n                           | 54:11 | The quotes that open here are never closed.
            name: Trust\\n         | name: [Trust\\n                           | 55:9  | A list in brackets [ ] lacks a comma or its end before this.
            name: Trust\\n         | name: {Trust: 1\\n                        | 55:9  | Keys in braces { } lack a comma or their end before this.
            name: Trust\\n         | name: @Trust\\n                           | 54:11 | A value cannot begin with this character: put it in quotes.
            name: Trust\\n         | name: - Trust\\n                          | 54:11 | A list item (-) cannot stand here: begin a new line.
            name: Trust\\n         | name: %Trust\\n                           | 54:11 | A value cannot begin with this character: put it in quotes.
            name: Trust\\n         | name: "\\q"\\n                             | 54:13 | A backslash in double quotes must be doubled.
            name: Trust\\n         | name: Trust\\n    foo\\n                   | 56:5  | A key without a colon stands just before this.
            name: Trust\\n         | ? [a]\\n    : Trust\\n                     | 54:7  | A key must be a plain name.
            name: Trust\\n         | name: [[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]\\n | 54:28 | This is nested more than 20 deep.
            reason: The last one. | reason: The last one.\\n---\\nfaultline: 1 | 92:1  | A second document begins here: a scenario's file holds one.
            name: Trust\\n         | &n name: Trust\\n                         | 54:5  | Anchors (&) are not allowed: write the value where it is needed.
                name: Trust       | \\tname: Trust                            | 54:5  | A tab cannot stand here: indent with blanks.
            """)
    void tellsItInPlainWordsAtItsPlace(String old, String replacement, String place, String message) {
        assertTells("scenario.yaml", old, replacement, place, message);
    }
}
