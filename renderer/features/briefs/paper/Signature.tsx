import classes from './paper.module.css';

/** The foot of a paper of Decree 30, always in Vietnamese: who receives it, and who signs. The names are the office's to fill in. */
export function Signature() {
  return (
    <div className={classes.signature} lang="vi">
      <div>
        <p className={classes.recipientsHead}>Nơi nhận:</p>
        <p>- Như trên;</p>
        <p>- Lưu: VT, HTQT.</p>
      </div>
      <p className={classes.signer}>VỤ TRƯỞNG</p>
    </div>
  );
}
