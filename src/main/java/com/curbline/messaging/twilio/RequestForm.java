package com.curbline.messaging.twilio;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form that requests of one kind have. A signature joins names and values without saying where one ends and the next begins; what a
 * customer wrote could be moved across such a border unless everything around it has a form of its own.
 *
 * @param required what must be there
 * @param known what may be there, and then looks like this
 * @param words the customer's own words, with the parameters that may stand around them
 */
record RequestForm(Map<String, Pattern> required, Map<String, Pattern> known, Optional<Words> words) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern MESSAGE = Pattern.compile("(SM|MM)[0-9a-f]{32}");
    private static final Pattern CALL_SID = Pattern.compile("CA[0-9a-f]{32}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{3,15}");
    private static final Pattern CALLER = Pattern.compile(PHONE + "|\\+?[A-Za-z]{0,20}|(client|sips?):\\S{1,100}");
    private static final Pattern STATUS = Pattern.compile("[a-z-]{1,64}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

    static final RequestForm TEXT = new RequestForm(Map.of("MessageSid", MESSAGE, "From", PHONE, "To", PHONE),
            Map.of("ApiVersion", VERSION, "NumMedia", COUNT, "NumSegments", COUNT, "ErrorCode", COUNT, "ErrorUrl", ADDRESS,
                    "AddOns", Pattern.compile("\\{.*}", Pattern.DOTALL)),
            Optional.of(new Words("Body", "", "From", Set.of("AccountSid", "AddOns", "ApiVersion", "Body", "ButtonPayload", "ButtonText", "ChannelMetadata", "ErrorCode", "ErrorUrl", "Forwarded"))));
    static final RequestForm TEXT_STATUS = new RequestForm(Map.of("MessageSid", MESSAGE, "MessageStatus", STATUS), Map.of("ApiVersion", VERSION), Optional.empty());
    static final RequestForm CALL = new RequestForm(Map.of("CallSid", CALL_SID),
            Map.of("ApiVersion", VERSION, "From", CALLER, "To", CALLER, "Digits", Pattern.compile("[0-9*#A-Dw]{0,50}"), "CallStatus", STATUS, "DialCallStatus", STATUS),
            Optional.of(new Words("SpeechResult", "SpeechResult", "To", Set.of("SpeechResult", "StirPassportToken", "StirStatus", "StirVerstat", "Timestamp"))));

    /** Between the names {@code first} and {@code next}, in the order of the signature, stands nothing but {@code neighbours}. */
    record Words(String name, String first, String next, Set<String> neighbours) {

        boolean areAlone(Set<String> names) {
            return !names.contains(name) || names.stream().filter(other -> other.compareTo(first) >= 0 && other.compareTo(next) < 0).allMatch(neighbours::contains);
        }
    }

    boolean fits(FormBody form) {
        var names = form.parameters().keySet();
        return names.stream().allMatch(name -> NAME.matcher(name).matches())
                && form.parameters().values().stream().allMatch(values -> values.size() == 1)
                && required.entrySet().stream().allMatch(one -> one.getValue().matcher(form.get(one.getKey())).matches())
                && known.entrySet().stream().allMatch(one -> !names.contains(one.getKey()) || one.getValue().matcher(form.get(one.getKey())).matches())
                && isNamedOnce(form)
                && words.stream().allMatch(own -> own.areAlone(names));
    }

    /** Twilio repeats the name of a text under its older names. */
    private static boolean isNamedOnce(FormBody form) {
        return Set.of("SmsSid", "SmsMessageSid").stream().allMatch(older -> !form.parameters().containsKey(older) || form.get(older).equals(form.get("MessageSid")));
    }
}
