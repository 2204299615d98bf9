import ae from './organisations/ae.json' with { type: 'json' };
import at from './organisations/at.json' with { type: 'json' };
import au from './organisations/au.json' with { type: 'json' };
import bd from './organisations/bd.json' with { type: 'json' };
import be from './organisations/be.json' with { type: 'json' };
import bn from './organisations/bn.json' with { type: 'json' };
import br from './organisations/br.json' with { type: 'json' };
import by from './organisations/by.json' with { type: 'json' };
import ca from './organisations/ca.json' with { type: 'json' };
import ch from './organisations/ch.json' with { type: 'json' };
import cl from './organisations/cl.json' with { type: 'json' };
import cn from './organisations/cn.json' with { type: 'json' };
import cu from './organisations/cu.json' with { type: 'json' };
import cz from './organisations/cz.json' with { type: 'json' };
import de from './organisations/de.json' with { type: 'json' };
import dk from './organisations/dk.json' with { type: 'json' };
import ee from './organisations/ee.json' with { type: 'json' };
import eg from './organisations/eg.json' with { type: 'json' };
import es from './organisations/es.json' with { type: 'json' };
import eu from './organisations/eu.json' with { type: 'json' };
import fi from './organisations/fi.json' with { type: 'json' };
import fr from './organisations/fr.json' with { type: 'json' };
import gb from './organisations/gb.json' with { type: 'json' };
import gr from './organisations/gr.json' with { type: 'json' };
import hu from './organisations/hu.json' with { type: 'json' };
import id from './organisations/id.json' with { type: 'json' };
import ie from './organisations/ie.json' with { type: 'json' };
import il from './organisations/il.json' with { type: 'json' };
import india from './organisations/in.json' with { type: 'json' };
import int from './organisations/int.json' with { type: 'json' };
import it from './organisations/it.json' with { type: 'json' };
import jp from './organisations/jp.json' with { type: 'json' };
import kh from './organisations/kh.json' with { type: 'json' };
import kr from './organisations/kr.json' with { type: 'json' };
import kz from './organisations/kz.json' with { type: 'json' };
import la from './organisations/la.json' with { type: 'json' };
import lk from './organisations/lk.json' with { type: 'json' };
import lt from './organisations/lt.json' with { type: 'json' };
import lv from './organisations/lv.json' with { type: 'json' };
import mm from './organisations/mm.json' with { type: 'json' };
import mn from './organisations/mn.json' with { type: 'json' };
import mx from './organisations/mx.json' with { type: 'json' };
import my from './organisations/my.json' with { type: 'json' };
import ng from './organisations/ng.json' with { type: 'json' };
import nl from './organisations/nl.json' with { type: 'json' };
import no from './organisations/no.json' with { type: 'json' };
import nz from './organisations/nz.json' with { type: 'json' };
import ph from './organisations/ph.json' with { type: 'json' };
import pk from './organisations/pk.json' with { type: 'json' };
import pl from './organisations/pl.json' with { type: 'json' };
import pt from './organisations/pt.json' with { type: 'json' };
import ru from './organisations/ru.json' with { type: 'json' };
import sa from './organisations/sa.json' with { type: 'json' };
import se from './organisations/se.json' with { type: 'json' };
import sg from './organisations/sg.json' with { type: 'json' };
import th from './organisations/th.json' with { type: 'json' };
import tr from './organisations/tr.json' with { type: 'json' };
import tw from './organisations/tw.json' with { type: 'json' };
import ua from './organisations/ua.json' with { type: 'json' };
import us from './organisations/us.json' with { type: 'json' };
import vn from './organisations/vn.json' with { type: 'json' };
import za from './organisations/za.json' with { type: 'json' };

/** A body with its names by language, the preferred one first. Its country is null if it is of many. */
export interface ShippedBody {
  readonly key: string;
  readonly country: string | null;
  readonly names: {
    readonly vi: readonly string[];
    readonly en: readonly string[];
    readonly sv: readonly string[];
    readonly zh?: readonly string[];
  };
  readonly abbreviations: readonly string[];
}

/** The bodies that ship with the desk: facts only, a file for each country and one, `int`, for those of many. */
export const organisations: readonly ShippedBody[] = [
  ...ae,
  ...at,
  ...au,
  ...bd,
  ...be,
  ...bn,
  ...br,
  ...by,
  ...ca,
  ...ch,
  ...cl,
  ...cn,
  ...cu,
  ...cz,
  ...de,
  ...dk,
  ...ee,
  ...eg,
  ...es,
  ...eu,
  ...fi,
  ...fr,
  ...gb,
  ...gr,
  ...hu,
  ...id,
  ...ie,
  ...il,
  ...india,
  ...int,
  ...it,
  ...jp,
  ...kh,
  ...kr,
  ...kz,
  ...la,
  ...lk,
  ...lt,
  ...lv,
  ...mm,
  ...mn,
  ...mx,
  ...my,
  ...ng,
  ...nl,
  ...no,
  ...nz,
  ...ph,
  ...pk,
  ...pl,
  ...pt,
  ...ru,
  ...sa,
  ...se,
  ...sg,
  ...th,
  ...tr,
  ...tw,
  ...ua,
  ...us,
  ...vn,
  ...za,
];
