package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.module.SimpleModule;
import vn.diemcau.live.core.Command;

/** Commands within messages: their fields together with their type. */
final class TypedModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    TypedModule() {
        super("live commands");
        addSerializer(Form.writing(Command.class, (command, out) -> out.writeTree(CommandJson.node(command))));
        addDeserializer(
                Command.class,
                Form.reading(Command.class, (in, context) -> CommandJson.command(Wire.object(context.readTree(in)))));
    }
}
