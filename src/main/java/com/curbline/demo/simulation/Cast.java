package com.curbline.demo.simulation;

import static com.curbline.kernel.Language.ENGLISH;
import static com.curbline.kernel.Language.SPANISH;

import com.curbline.demo.simulation.Persona.Manner;
import com.curbline.kernel.Language;
import com.curbline.orders.Order;
import java.util.List;
import java.util.Optional;

/** The simulated customers. Their phone numbers belong to nobody: 555-0100 to 555-0199 are kept free for fiction. */
final class Cast {

    private static final String MARK = "demo-";

    static final List<Persona> ALL = List.of(
            persona(1, "Ana Morales", SPANISH, "Toyota roja", Manner.TAKES_FIRST),
            persona(2, "David Kim", ENGLISH, "white SUV", Manner.TAKES_FIRST),
            persona(3, "Priya Shah", ENGLISH, "gray sedan", Manner.TAKES_SECOND),
            persona(4, "Luis Ortega", SPANISH, "camioneta negra", Manner.DECLINES),
            persona(5, "Hannah Berg", ENGLISH, "blue hatchback", Manner.WRITES_WORDS),
            persona(6, "Carmen Vega", SPANISH, "auto gris", Manner.WRITES_WORDS),
            persona(7, "Marcus Hill", ENGLISH, "red pickup", Manner.SAYS_NOTHING),
            persona(8, "Sofía Ramos", SPANISH, "Honda blanca", Manner.TAKES_FIRST),
            persona(9, "Emily Novak", ENGLISH, "green wagon", Manner.TAKES_FIRST),
            persona(10, "Jorge Salinas", SPANISH, "minivan azul", Manner.TAKES_SECOND),
            persona(11, "Grace Lee", ENGLISH, "silver minivan", Manner.WANTS_NO_TEXTS),
            persona(12, "Elena Cruz", SPANISH, "auto blanco", Manner.TAKES_FIRST),
            persona(13, "Tom Walsh", ENGLISH, "black truck", Manner.DECLINES),
            persona(14, "Rosa Castillo", SPANISH, "sedán dorado", Manner.SAYS_NOTHING),
            persona(15, "Noah Fischer", ENGLISH, "yellow compact", Manner.TAKES_SECOND),
            persona(16, "Miguel Ángel Peña", SPANISH, "pickup blanca", Manner.TAKES_FIRST),
            persona(17, "Olivia Grant", ENGLISH, "navy sedan", Manner.TAKES_FIRST),
            persona(18, "Lucía Fuentes", SPANISH, "Nissan gris", Manner.TAKES_SECOND),
            persona(19, "Sam Okafor", ENGLISH, "white hatchback", Manner.WRITES_WORDS),
            persona(20, "Teresa Luna", SPANISH, "auto verde", Manner.TAKES_FIRST),
            persona(21, "Ben Carter", ENGLISH, "orange jeep", Manner.TAKES_FIRST),
            persona(22, "Diego Herrera", SPANISH, "moto azul", Manner.TAKES_FIRST),
            persona(23, "Nina Rossi", ENGLISH, "maroon sedan", Manner.SAYS_NOTHING),
            persona(24, "Paula Ríos", SPANISH, "auto plateado", Manner.WRITES_WORDS));

    private Cast() {
    }

    private static Persona persona(int number, String name, Language language, String vehicle, Manner manner) {
        return new Persona(MARK + number, name, language, "+173755501%02d".formatted(number), vehicle, manner);
    }

    /** Who placed that order; empty for orders that are none of the simulation's. */
    static Optional<Persona> of(Order order) {
        return ALL.stream().filter(persona -> persona.id().equals(order.customer().customerId())).findFirst();
    }
}
