import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import icon from '../icon.svg';
import { ROOMS } from './rooms.ts';
import classes from './shell.module.css';
import { useCounts } from './use-counts.ts';

/** The way from room to room, with how much is in each. */
export function Rail() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const counts = useCounts();
  return (
    <nav className={classes.rail} aria-label={t('shell.rooms')}>
      <p className={classes.brand}>
        <img src={icon} alt="" width={20} height={20} /> <span>Accord Desk</span>
      </p>
      <ul>
        {ROOMS.map(({ noun, icon: Icon }, index) => {
          const here = location === `/${noun}` || location.startsWith(`/${noun}/`);
          return (
            <li key={noun}>
              <Link
                href={`/${noun}`}
                className={classes.room}
                aria-current={here ? 'page' : undefined}
                aria-keyshortcuts={`Alt+${index + 1}`}
                title={`${t(`${noun}.title`)} (Alt+${index + 1})`}
              >
                <Icon size={18} stroke={1.6} aria-hidden />
                <span className={classes.roomName}>{t(`${noun}.title`)}</span>
                {counts[noun] !== undefined && <span className={classes.count}>{counts[noun]}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
