package org.waymark.render.markup;

import java.util.Optional;
import org.waymark.model.BlockNode.Picture;
import org.waymark.model.ImageFile.Trait;

/** Serialises a picture, or its alternative text if a page shows no pictures. */
record PictureSerializer(NodeSerializer serializer, TagSink out) {

    void write(Picture picture, Optional<MarkupContext.Shown> shown) {
        String kind = shown.map(image -> image.traits().contains(Trait.PRINTED) ? "picture" : "picture picture--screen")
                .orElse("");
        out.open("p", Syntax.attribute("class", kind) + serializer.id());
        shown.ifPresentOrElse(
                image -> out.empty(
                        "img",
                        Syntax.attribute("src", image.src())
                                + Syntax.attribute("alt", picture.alternative())
                                + Syntax.attribute("width", String.valueOf(image.width()))
                                + Syntax.attribute("height", String.valueOf(image.height()))),
                () -> out.words(picture.alternative()));
        out.close("p");
    }
}
