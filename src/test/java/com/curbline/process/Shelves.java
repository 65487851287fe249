package com.curbline.process;

import java.util.List;

/** Products made for tests, in categories of their own, so that each test knows what can stand in for what. */
public final class Shelves {

    /** Costs 4.00; {@link #OTHER_MILK} and {@link #DEAR_MILK} can stand in for it, that one first. */
    public static final String MILK = "T-MILK-1";
    public static final String OTHER_MILK = "T-MILK-2";
    public static final String DEAR_MILK = "T-MILK-3";
    public static final String SOLD_OUT_MILK = "T-MILK-4";
    /** Costs 3.00; {@link #OTHER_BREAD} at 2.90 can stand in for it. */
    public static final String BREAD = "T-BREAD-1";
    public static final String OTHER_BREAD = "T-BREAD-2";
    /** Costs 2.00; only dearer tea can stand in for it. */
    public static final String TEA = "T-TEA-1";
    public static final String DEAR_TEA = "T-TEA-2";
    /** Nothing can stand in for it. */
    public static final String SAFFRON = "T-SAFFRON-1";
    /** For adults only; {@link #OTHER_WINE} can stand in for it. */
    public static final String WINE = "T-WINE-1";
    public static final String OTHER_WINE = "T-WINE-2";

    /** Free of milk, like {@link #OTHER_OAT}; {@link #MILKY_OAT} is of the same kind and holds milk. */
    public static final String OAT = "T-OAT-1";
    public static final String OTHER_OAT = "T-OAT-2";
    public static final String MILKY_OAT = "T-OAT-3";
    public static final List<String> WITH_MILK = List.of(MILK, OTHER_MILK, DEAR_MILK, SOLD_OUT_MILK, MILKY_OAT);

    static final String CSV = """
            sku,name,name_es,brand,department,department_es,category,category_es,size_text,price_usd,contains,claims,diet,age_restricted,never_auto_substitute,aisle,on_hand,temperature
            T-MILK-1,Plain Milk,Leche simple,Acme,Tests,Pruebas,Test Milk,Leche de prueba,1 l,4.00,milk,,vegetarian,0,0,T1,900,chilled
            T-MILK-2,Plain Milk,Leche simple,Borealis,Tests,Pruebas,Test Milk,Leche de prueba,1 l,4.00,milk,,vegetarian,0,0,T1,900,chilled
            T-MILK-3,Plain Milk,Leche simple,Cumulus,Tests,Pruebas,Test Milk,Leche de prueba,1 l,5.50,milk,,vegetarian,0,0,T1,900,chilled
            T-MILK-4,Plain Milk,Leche simple,Acme,Tests,Pruebas,Test Milk,Leche de prueba,2 l,4.00,milk,,vegetarian,0,0,T1,0,chilled
            T-OAT-1,Oat Drink,Bebida de avena,Acme,Tests,Pruebas,Test Oat,Avena de prueba,1 l,3.50,none,,vegetarian,0,0,T6,900,chilled
            T-OAT-2,Oat Drink,Bebida de avena,Borealis,Tests,Pruebas,Test Oat,Avena de prueba,1 l,3.60,none,,vegetarian,0,0,T6,900,chilled
            T-OAT-3,Oat Drink,Bebida de avena,Acme,Tests,Pruebas,Test Oat,Avena de prueba,1 l,3.50,milk,,vegetarian,0,0,T6,900,chilled
            T-BREAD-1,Brown Bread,Pan moreno,Acme,Tests,Pruebas,Test Bread,Pan de prueba,500 g,3.00,wheat,,vegan|vegetarian,0,0,T2,900,ambient
            T-BREAD-2,Brown Bread,Pan moreno,Borealis,Tests,Pruebas,Test Bread,Pan de prueba,500 g,2.90,wheat,,vegan|vegetarian,0,0,T2,900,ambient
            T-TEA-1,Green Tea,Té verde,Acme,Tests,Pruebas,Test Tea,Té de prueba,20 ct,2.00,,,vegan|vegetarian,0,0,T3,900,ambient
            T-TEA-2,Green Tea,Té verde,Borealis,Tests,Pruebas,Test Tea,Té de prueba,20 ct,2.60,,,vegan|vegetarian,0,0,T3,900,ambient
            T-SAFFRON-1,Saffron,Azafrán,Acme,Tests,Pruebas,Test Saffron,Azafrán de prueba,1 g,9.00,,,vegan|vegetarian,0,0,T4,900,ambient
            T-WINE-1,Red Wine,Vino tinto,Acme,Tests,Pruebas,Test Wine,Vino de prueba,750 ml,8.00,sulfites,,vegan|vegetarian,1,0,T5,900,ambient
            T-WINE-2,Red Wine,Vino tinto,Borealis,Tests,Pruebas,Test Wine,Vino de prueba,750 ml,8.00,sulfites,,vegan|vegetarian,1,0,T5,900,ambient
            """;

    private Shelves() {
    }
}
