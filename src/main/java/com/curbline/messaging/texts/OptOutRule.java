package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.messaging.reading.OptOutWords;
import com.curbline.messaging.texts.TextFinding.Code;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No text asks for a word as an answer that makes the carrier block every later text: CANCEL, END, QUIT and their like. */
class OptOutRule implements TextRule {

    /** The one thing that STOP is for. */
    private static final Pattern HOW_TO_OPT_OUT = Pattern.compile("\\bSTOP (to|para) [^.;:,()]*");
    private static final Pattern INVITED = Pattern.compile("(?iu)\\b(reply|answer|text|send|write|type|responda|conteste|env[ií]e|escriba|mande|ponga)\\b[^.!?¡¿]*");
    private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        var text = HOW_TO_OPT_OUT.matcher(draft.pattern()).replaceAll("").replaceAll("\\{[a-z]+}", " ");
        var invited = INVITED.matcher(text).results().map(MatchResult::group).flatMap(clause -> Arrays.stream(NO_LETTERS.split(clause)));
        var shouted = SHOUTED.matcher(text).results().map(MatchResult::group);
        return Stream.concat(invited, shouted).filter(OptOutWords::contains).map(String::toUpperCase).distinct().map(word -> refuse(Code.OPT_OUT_INVITED, word));
    }
}
