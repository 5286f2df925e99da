package org.waymark.search.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.util.IOUtils;
import org.waymark.model.Language;

/**
 * Words that occur in texts about any subject. Function words carry a sentence, not its subject, so they count less. The lists
 * are Lucene's, for the languages for which it has one.
 */
public final class CommonWords {
    /**
     * The function words of Vietnamese, for which Lucene has no list. Chosen by grammar: copulas, tense and passive markers,
     * plural markers, conjunctions, prepositions, question words and demonstratives.
     */
    private static final CharArraySet VIETNAMESE = new CharArraySet(
            List.of(("là có được bị đã đang sẽ các những và hay hoặc mà thì như cũng để do bởi vì"
                            + " của cho trong ở với từ về nào gì ai đâu sao bao nhiêu mấy này đó")
                    .split(" ")),
            false);

    private static final Map<String, Supplier<CharArraySet>> BY_LANGUAGE = Map.of(
            "ar", ArabicAnalyzer::getDefaultStopSet,
            "de", GermanAnalyzer::getDefaultStopSet,
            "en", CommonWords::english,
            "es", CommonWords::spanish,
            "fr", FrenchAnalyzer::getDefaultStopSet,
            "hi", HindiAnalyzer::getDefaultStopSet,
            "pt", PortugueseAnalyzer::getDefaultStopSet,
            "ru", RussianAnalyzer::getDefaultStopSet,
            "tr", TurkishAnalyzer::getDefaultStopSet,
            "vi", () -> VIETNAMESE);

    /** Verbs that occur in questions about any subject, and so do not show what a text is about. */
    private static final Map<String, String> LIGHT_VERBS = Map.of(
            "en",
            "see find get got know go want tell say take took make put give let come look need",
            "es",
            "ver ve ven vea saber sabe hacer hace haga hizo decir dice dijo dar dan dio ir quiero quiere enterar");

    private static final Map<String, Set<String>> IN_PASSING =
            Map.of("en", Set.of("hi", "id", "oh", "ok"), "es", Set.of("ok", "pa", "va", "vi"));

    private static final String ENGLISH = """
            able about above accept across act action actually add address adult afraid afternoon again age ago agree air
            alive allow almost alone along already also always amount angry animal another answer any anybody anymore anyone
            anything anyway anywhere apart appear area arm army around arrive art ask asleep aunt away awful baby back bad
            bag ball band bank bar base bath bear beat beautiful became become bed bedroom beer behind believe bell
            belong beside best bet better big bike bill bird birth birthday bit bite black blame bleed blind block blood
            blow blue board boat body bone book boot born borrow both bother bottle bought bowl box boy brain bread break
            breakfast breath breathe bridge bright bring broken brother brought brown brush build building built burn bus
            business busy butter buy cab cake call calm came camp candy cap car card care careful carry cash cat cause
            center certain chain chair chance change chat cheek cheese chest chicken child church cigarette city class
            clean clear clerk climb clock close cloth clothes cloud club coat code coffee coin cold collect college color
            come comfort common company cook cool corner cough could count country couple course cousin cover cow crash
            crazy cried cross crowd cruel cry cup curtain dad daily dance dark date daughter day dead deaf deal dear death
            decide deep deer desk die died diet different difficult dinner dirt dirty dish divorce dog dollar done door
            double doubt down draw dream dress drink drive driver drop drove drunk dry during dust duty each ear early earn
            earth east easy eat edge egg eight either else email empty end enemy engine enjoy enough enter even evening ever
            every everybody everything everywhere evil exact except excited expect explain extra eye face fact
            factory fail fair fall false family famous far farmer fast fat father fault fear feed feel feet fell felt few
            field fifth fifty figure fill film final finally fine finger finish fire first fish fit five fix flat flew floor
            flower fly follow food fool foot forest forever forget forgot fork forward found four fourth free freeze fresh
            friend front fruit full fun funny future game garden gas gate gave gentle get gift girl give glad glass goal god
            gold gone good goodbye got grab grade grandma grass gray great green grew ground group grow grown guess guest
            guilt guitar guy hair half hall hand handle hang happy hard hat hate head health healthy heart heat heavy heel
            held hell hello help hide high highway hill hit hold hole holiday home honest hope horse hospital hot hotel hour
            house huge human hundred hungry hurry husband ice idea ill imagine inch inside instead iron island item jacket
            jealous job join joke judge juice jump just keep kept key kick kid kill kind king kiss kitchen knee knew knife
            knock knot know lady lake lamp land language large last late laugh laundry law lay lazy lead leaf learn least
            leather left leg lend less lesson let level lie life light like line lip list listen little live living load
            loan lock long look lord lost lot loud love low luck lucky lunch lung machine mad made magic main make
            male mall man many map mark market marriage married marry mask mass match matter maybe meal mean meat medicine
            meet meeting member memory men mess message met middle might mile milk mind mine minute mirror miss mix model
            mom moment monday money monster month mood moon morning most motel mother mouse mouth move movie much mud music
            must nail naked narrow nasty near neck needle neighbor neither nerve never new next nice night nine nobody noise
            none noon normal north nose note nothing notice now number nurse nut oak ocean off often oil old once one onion
            only onto open orange order ordinary other ouch outside oven over own pack page pain paint pair pants paper
            parent park party pass past path patient peace pen pencil penny people pepper perfect perhaps pet phone photo
            pick picture pie piece pig pile pill pin pink pipe pizza plan plane plant plastic plate play please plenty
            pocket point poison pole polite pool poor pot potato pound power pray prayer pregnant present press pretty price
            pride promise proud prove pull push put queen quick quiet quit quite race radio rain ran rape rat rate raw reach
            real really reason red rest restaurant rice rich ride right ring rise river road rock role roof room rope rose
            rough round row rub rule run rush sad said sail salt same sand sang sat saturday save saw scar scare scared
            scary school score scream sea seat second secret see seed seem sell selling send sense sent serious serve
            set seven several sew sex shade shake shall shame shape share sharp she sheet shelf shell shine ship shirt shock
            shoe shoes shook shop short shot should shoulder shout show shower shut shy sick side sign silent silver simple
            since sing single sink sister sit six size skin skirt sky sleep sleeve slept slide slow small smart smell smile
            smoke smooth snake snow soap sock soft sold soldier some somebody somehow someone something sometimes somewhere
            son song soon sore sorry sort soul sound soup south space speak special speech speed spell spend spent spoon
            sport spot spring square stab stable stairs stamp stand star stare start stay steal steel step stick still
            stomach stone stood stop store storm story straight strange street strong stuck student stuff stupid such
            suddenly sugar suit summer sun sunday supper suppose sure swear sweat sweet swim system table tail take taken
            talk tall tape taste taught tax taxi tea teach teacher team tear tears teeth tell ten tent terrible test than
            thank thanks them then there these they thick thief thin thing think third thirst thirsty thirty this those
            though thought thousand threat three threw throat through throw thumb thursday ticket tie tight till time tiny
            tire tired today toe together toilet told tomorrow tongue tonight too took tool tooth top torn total touch tough
            toward towel town toy trade traffic train trap trash travel tree trick trip trouble truck true truly truth try
            tuesday turn twelve twenty twice twin two type ugly uncle understand until upon upset use used useful usual
            usually van vegetable very view village visit voice vote wait wake walk wall want war warm warn wash waste watch
            water wave way weak wear weather wedding wednesday week weekend weight welcome well went west wet wheel while
            whisper whistle white whole whose wide wife wild will win wind window wine winter wipe wire wise wish woke woman
            women won wonder wood word wore work worker world worry worse worst worth wound wrap wrist wrong yard yeah year
            yell yellow yes yesterday yet young yourself youth zero
            """;

    private static final String SPANISH = """
            abajo abierta abrazo abrigo abrir abuela abuelo aceite aceptar aceptó acera acostar actuar acuerdo acá adentro
            adiós afuera agarrar agarró agosto agua ahí aire alcanzar alegre algo alguien alguna algún allá allí alma
            almuerzo alto amable amar amiga amigo amor ancho andar anillo animal anoche antes antier aparte apenas aprender
            apurar aquí araña arena arriba arroz asco asustada aunque autobús avisar avión ayer azul azúcar aún bailar bajo
            banco barco barrer barriga barrio bastante basura batalla baño beber bebida bebé beso bicicleta bien billete
            blanco boca boda bola bolsa bolsillo bonita bonito borracha borracho bosque bota botella botón brazo broma bueno
            burla burro buscar caballo cabello cabeza cada cadena caer café caja calle calma calor cama camarón cambiar
            cambio caminar camino camisa camión campo canción cansada cansado cantar capaz cara cargar cariño carne caro
            carro carta casa casada casado casarse casi castigo catorce cena cenar cerca cerdo cerebro cero cerrar cerveza
            cielo cien cierto cigarro cinco cine cita ciudad claro clase clavo cobija coche cocina cocinar coger cola
            colegio collar color comer comida compañera compañía comprar común conejo conocer contar contenta contra copa
            corazón corbata correr cortar corto cosa coser costumbre crecer creer cruz cuadro cual cualquier cuarto cuatro
            cuchara cuchillo cuello cuenta cuento cuerpo cuidado cuidar culpa cumpleaños cuna curar código dama dar dañar
            daño deber decir dedo dejar dejó delante demás dentro deporte derecha desayuno descansar desde desierto despacio
            despertar después destino detrás diablo diario dibujo dicho diente diez difícil dinero dios discutir divorcio
            doce doctor doler dolor domingo doméstico dormida dormir dueño dulce durante duro débil dónde echar edificio
            ejemplo ella ello embarazada embarazo empezar empresa encima encontrar encontró enemigo enero enferma enfermo
            engañar enojada enojado enojo ensalada enseñar entender entero entonces entrar entre equipo error escalera
            escapar esconder escribir escuchar escuela ese esfuerzo espalda espejo esperar esposa esposo esquina estrella
            estudiar estufa extraño falda falta faltar fama familia favor fea feliz feo fiesta fin final flaca flor fondo
            forma frente fresa frijol frontera fruta frío fuego fuente fuera fuerte fumar futuro fábrica fácil gallina gallo
            ganado ganar gastar gato gente gigante golpe golpear golpeó gorda gordo gota grande gris gritar grito gritó
            grupo guante guapa guardar guerra gustar gusto haber hablar hacer hacia hambre harina hasta helado herida
            hermana hermano hermosa hielo hierba hija hijo hilo historia hogar hoja hombre hombro hondo honor hora horno
            hospital hotel hoy hueso huevo huir humo idea iglesia igual imagen importar infierno inglés invierno isla
            izquierda jabón jalar jamás jardín joven joya juego jueves jugar jugo julio junio junto jurar labio lado ladrón
            lago lana largo lata lavar lección leche lejos lengua lento letra levantar león libro limpia limpio limón lista
            listo llamar llamó llanta llave llegar llegó llenar lleno llevar llevó llorar lluvia lobo loca loco luego lugar
            luna lunes luz lágrima lápiz lástima línea madera madre madrugada maestra maestro mal mala maleta malo mamá
            manchar mandar mandó manera manga mano manta manzana mapa mar marido martes novio marzo masa matrimonio mayo mayor mañana
            media medianoche medio mejor memoria menos mente mentir mentira mentirosa mercado mes mesa metal meter metro
            miedo miel mil milagro mirar misma mismo mitad miércoles modo mojada molestar moneda mono montaña morir moto
            mover mucho mueble muela muerta muerte muerto mujer mundo muro muy muñeca máquina más médico mía mío música nada
            nadar nadie naranja nariz navidad necesitar negocio negra negro ni nieta nieve ninguna ningún niño noche nombre
            norte nosotros nota noveno novia nube nuera nueve nuevo nunca número obra ocho octubre ocupada oficina ojo ola
            oler olla olor olvidar once oreja oro oscura oscuro otoño otra otro oveja oír padre pagar palabra palma palo pan
            panza papa papel papá par parar parecer pared pareja parque parte pasado pasar paseo paso pastel pastilla pata
            patio paz país pañal pecho pedazo pegar pegó pelear peligroso pelo película pena pensar peor pequeña pequeño
            perder perdida perdonar perdón perra perro persona pesado pescado peso pez pie piedra piel pierna pila pintar
            piso plata plato playa plaza pluma pobre poca poco poder pollo polvo poner porque posible pozo pregunta premio
            prima primavera primo prisa promesa pronto propio pueblo puente puerco puerta pues puesto punto pura pájaro
            quedar quedó queja quemar querer querida queso quien quieto quince quitar quizá rata rato raya razón recordar
            red regalo regañar regresar reina reloj renta respirar reto rey rezar reír rica rico riesgo risa rodilla roja
            rojo romper ropa rosa rota roto rubia rueda ruido rápida rápido río saber sacar saco sal sala salsa saltar salud
            sangre sano santa seco secreta sed seda seguir segundo seis semana semilla sentada sentir septiembre serio señal
            señor señora señorita siempre siete siglo silla simple sino sitio sobre sobrina sobrino sol sola solo soltera
            sombra sombrero sonar sonrisa sopa sordo suave subir sucio suegra suelo suerte sueño sufrir sumar sur susto
            sábado sábana tal tanto tapa taza techo tela tema temblar temor temprano tener tercero terminar tiempo tienda
            tierra tina tirar toalla tocar todo tomar tonta tonto torcer toro tos trabajo traer traje trampa tranquila
            tranquilo transporte trece treinta tren tres triste tristeza trueno tumba turno tía tímida tío uno unos usar uva
            uña vaca vacía vacío valer valiente valle valor varios vaso vecina vecino veinte vela vender vengar venir venta
            ventana ver verano verdad verde vergüenza vestido vez viaje vida vieja viejo viento viernes vino virgen visita
            viuda vivir vivo volver voz vuelta ya yerno yeso yo zapato zona zorro árbol última último única único útil
            """;

    private static final Map<String, String> EVERYDAY = Map.of("en", ENGLISH, "es", SPANISH);

    private CommonWords() {}

    /** The function words in the form of {@link WordTokenizer}; empty for languages without a list. */
    public static Set<String> of(Language language) {
        return BY_LANGUAGE.getOrDefault(primary(language), () -> CharArraySet.EMPTY_SET).get().stream()
                .map(word -> new String((char[]) word))
                .flatMap(word -> WordTokenizer.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The function words, and verbs that say as little about the subject of a text. */
    public static Set<String> andLightVerbs(Language language) {
        return Stream.concat(
                        of(language).stream(),
                        WordTokenizer.of(LIGHT_VERBS.getOrDefault(primary(language), "")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The function words, and common words of everyday speech. If no text contains such a word, a similar word was hardly
     * meant: "bread" is not "read". In a language without a list, every unknown word is guessed.
     */
    public static Set<String> andEveryday(Language language) {
        return Stream.concat(
                        of(language).stream(), WordTokenizer.of(EVERYDAY.getOrDefault(primary(language), "")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The function words, and other short common words with which the code of a record could be confused. */
    public static Set<String> andWordsInPassing(Language language) {
        return Stream.concat(of(language).stream(), IN_PASSING.getOrDefault(primary(language), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String primary(Language language) {
        return language.tag().split("-")[0];
    }

    /** Words that Lucene's list for English lacks, and {@code can}, which Snowball's lacks. */
    private static CharArraySet english() {
        return with("can will may might must shall gonna gotta wanna aint", snowball());
    }

    /** Forms of {@code poder} and {@code ir}, which Lucene's list for Spanish lacks. */
    private static CharArraySet spanish() {
        return with(
                "puedo puedes puede podemos pueden podría voy vas va vamos van hay",
                SpanishAnalyzer.getDefaultStopSet());
    }

    private static CharArraySet with(String more, CharArraySet words) {
        CharArraySet all = CharArraySet.copy(words);
        all.addAll(List.of(more.split(" ")));
        return all;
    }

    private static CharArraySet snowball() {
        try {
            return WordlistLoader.getSnowballWordSet(IOUtils.requireResourceNonNull(
                    SnowballFilter.class.getResourceAsStream("english_stop.txt"), "english_stop.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
