package com.curbline.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word on a label is to its size. */
enum SizeWord {

    UNIT(""),
    /** Each holds the size that stands beside it. */
    CONTAINER("pk pks pkt pkts pack packs packages package pkg pkgs can cans bottle bottles btl btls box boxes bxs case cases carton cartons jar jars pouch pouches "
            + "cup cups tub tubs bag bags tray trays sleeve sleeves tube tubes multipacks cn bt paquete paquetes paq caja cajas lata latas botella botellas "
            + "bolsa bolsas frasco frascos vaso vasos envase envases brick bricks tetra"),
    /** Pieces inside a package: they say nothing certain about the size beside them. */
    PIECE("ct cnt count counts cts ctn pc pcs pce piece pieces unit units each ea roll rolls egg eggs square squares sheet sheets load loads tablet tablets tabs "
            + "caplet caplets capsule capsules softgel softgels gummies lozenges teabags teabag kcup kcups pod pods slice slices wipe wipes diaper diapers napkin napkins "
            + "plate plates bar bars stick sticks bun buns tortilla tortillas bagel bagels muffin muffins cookie cookies pad pads tampons liners filters batteries battery "
            + "candle candles refill refills pair pairs links patties patty fillet fillets ear ears head heads bulb bulbs stalk stalks stem stems bunch bunches "
            + "packet packets sachet sachets capsula capsulas straws forks knives spoons pacs pastillas "
            + "pieza piezas pza pzas unidad unidades ud uds rollo rollos huevo huevos hoja hojas rebanada rebanadas tableta tabletas manojo manojos sobre sobres"),
    DOZEN("dozen dozens dz doz dzn docena docenas"),
    TIMES("x"),
    OF("of de"),
    /** Measures of something else than content: they are passed over together with their number. */
    OTHER_MEASURE("mg mcg iu ply sqft ft feet in inch inches yd yds yards m cm mm meters metros proof calories cal kcal watt watts volt volts"),
    /** The size beside these is a bound, a rate or a guess, or cannot be told apart. */
    DOUBTFUL("per por to up upto hasta min minimum max maximum minimo maximo over under less more than serves serve sirve range twin duo trio multipack multi"),
    NUMBER("half media medio one un una uno two dos three tres four cuatro six seis"),
    JOINER("and y"),
    NOISE("");

    static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("half", "1/2"), Map.entry("media", "1/2"), Map.entry("medio", "1/2"), Map.entry("one", "1"), Map.entry("un", "1"), Map.entry("una", "1"),
            Map.entry("uno", "1"), Map.entry("two", "2"), Map.entry("dos", "2"), Map.entry("three", "3"), Map.entry("tres", "3"), Map.entry("four", "4"),
            Map.entry("cuatro", "4"), Map.entry("six", "6"), Map.entry("seis", "6"));

    private static final Map<String, SizeWord> BY_WORD = byWord();

    private final List<String> words;

    SizeWord(String words) {
        this.words = List.of(words.split(" "));
    }

    private static Map<String, SizeWord> byWord() {
        Map<String, SizeWord> kinds = new HashMap<>();
        Arrays.stream(values()).forEach(kind -> kind.words.forEach(word -> kinds.put(word, kind)));
        return Map.copyOf(kinds);
    }

    static SizeWord of(String word) {
        return SizeUnit.of(word).isEmpty() ? BY_WORD.getOrDefault(word, NOISE) : UNIT;
    }

    /** Single things that are sold as one where nothing else is said. */
    static boolean isSingle(String word) {
        return List.of("each", "ea", "bunch", "manojo", "unidad", "pieza", "head").contains(word);
    }

    static boolean isEach(String word) {
        return List.of("each", "ea").contains(word);
    }
}
