package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.module.SimpleModule;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Entry;

/** Events and commands within messages: their fields together with their type. */
final class TypedModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    TypedModule() {
        super("live events and commands");
        addSerializer(Form.writing(Entry.class, (entry, out) -> out.writeTree(EventJson.node(entry, Audience.DESK))));
        addDeserializer(
                Entry.class,
                Form.reading(Entry.class, (in, context) -> EventJson.entry(Wire.object(context.readTree(in)))));
        addSerializer(Form.writing(Command.class, (command, out) -> out.writeTree(CommandJson.node(command))));
        addDeserializer(
                Command.class,
                Form.reading(Command.class, (in, context) -> CommandJson.command(Wire.object(context.readTree(in)))));
    }
}
