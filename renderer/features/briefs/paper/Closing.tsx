import type { BriefClosing } from '../../../../core/model/brief.ts';
import classes from './paper.module.css';

/** The foot of a paper: the sentence that hands it over, who receives it, and who signs. */
export function Closing({ closing }: { closing: BriefClosing }) {
  const { sentence, recipients, authority, signer } = closing;
  const [head, ...items] = recipients;
  if (sentence === null && head === undefined && signer === '') return null;
  return (
    <div className={classes.closing}>
      {sentence !== null && <p className={classes.sentence}>{sentence}</p>}
      <div className={classes.recipients}>
        {head !== undefined && <p className={classes.recipientsHead}>{head}</p>}
        {items.map((item) => (
          <p key={item}>{item}</p>
        ))}
      </div>
      <div className={classes.signature}>
        {authority.map((line) => (
          <p key={line} className={classes.authority}>
            {line}
          </p>
        ))}
        {signer !== '' && <p className={classes.signer}>{signer}</p>}
      </div>
    </div>
  );
}
