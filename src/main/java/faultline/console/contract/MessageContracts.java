package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.ExerciseView;
import faultline.view.Talks.MessageView;

/** What was written, as data. */
public final class MessageContracts {
    private static final Shape<MessageView> MESSAGE = Shape.<MessageView>of("message", "What somebody wrote.")
            .with("written", TEXT, "When it was written, in words.", MessageView::turn)
            .with("from", TEXT, "Who wrote it.", MessageView::from)
            .with("to", listOf(TEXT), "To whom.", MessageView::to)
            .with("text", TEXT, "What it says.", MessageView::text);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("message-list", "Who wrote what to whom, as far as the seat may know.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "messages",
                            listOf(MESSAGE),
                            "The messages, in the order in which they were written.",
                            view -> view.talks().messages())),
            "messages");

    private MessageContracts() {}
}
