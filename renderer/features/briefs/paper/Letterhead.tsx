import type { Brief, HouseStyle } from '../../../../core/model/brief.ts';
import classes from './letterhead.module.css';

/** Fixed by Decree 30/2020, Appendix I: the same words in every document. */
const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

function Decree30({ frame }: { frame: Brief['frame'] }) {
  return (
    <header className={classes.decree}>
      {frame.circulation !== '' && <p className={classes.stamp}>{frame.circulation}</p>}
      <div className={classes.twoSides}>
        <div>
          <div className={classes.agencies}>
            <p>{frame.parentAgency}</p>
            <p className={classes.agency}>{frame.agency}</p>
          </div>
          <p className={classes.number}>{frame.number}</p>
        </div>
        <div lang="vi">
          <p className={classes.nation}>{NATIONAL_NAME}</p>
          <p className={classes.motto}>{NATIONAL_MOTTO}</p>
          <p className={classes.placeDate}>{frame.date}</p>
        </div>
      </div>
      <p className={classes.kind}>{frame.kind}</p>
      <h2 className={classes.title}>{frame.title}</h2>
      <Addressees frame={frame} />
    </header>
  );
}

function Addressees({ frame }: { frame: Brief['frame'] }) {
  return frame.addressees.map((line) => (
    <p key={line} className={classes.addressee}>
      {line}
    </p>
  ));
}

function International({ frame, reference }: { frame: Brief['frame']; reference: string }) {
  return (
    <header className={classes.international}>
      <div className={classes.ends}>
        <strong>{frame.parentAgency}</strong>
        <span>{frame.date}</span>
      </div>
      <hr />
      <div className={classes.ends}>
        <span>{frame.agency}</span>
        <span>{[`${frame.referenceLabel} ${reference}`, frame.number].filter((part) => part !== '').join('; ')}</span>
      </div>
      <p className={classes.kind}>{frame.kind}</p>
      <h2 className={classes.title}>{frame.title}</h2>
      <Addressees frame={frame} />
    </header>
  );
}

/** The head of the first page in the chosen house style. */
export function Letterhead({ brief, style }: { brief: Brief; style: HouseStyle }) {
  return style === 'decree30' ? (
    <Decree30 frame={brief.frame} />
  ) : (
    <International frame={brief.frame} reference={brief.reference} />
  );
}
