import * as React from 'react';
import { Icon } from '../../../shared-ui/icons';
import { mayBePicture, pictureType } from '../../rules/picture';
import type { CaseFile } from '../../store/contract';
import { useCaseUi } from '../room';
import styles from './CasePage.module.scss';

/** A small picture of a file that is one, once it comes into sight; an icon for every other file, and for one whose bytes do not come. */
export const Thumbnail: React.FC<{ readonly file: CaseFile }> = ({ file }) => {
  const { store } = useCaseUi();
  const place = React.useRef<HTMLSpanElement>(null);
  const isInSight = useInSight(place, mayBePicture(file));
  const [address, setAddress] = React.useState<string>();
  const { id, url } = file;
  const asked = React.useRef(file);
  asked.current = file;
  React.useEffect(() => {
    if (!isInSight) {
      return undefined;
    }
    let here = true;
    let made: string | undefined;
    store.readBytes(asked.current).then(
      (bytes) => {
        const type = pictureType(new Uint8Array(bytes));
        if (here && type !== undefined) {
          made = URL.createObjectURL(new Blob([bytes], { type }));
          setAddress(made);
        }
      },
      (error: unknown) => console.warn('A picture of a file could not be read', error)
    );
    return () => {
      here = false;
      if (made !== undefined) {
        URL.revokeObjectURL(made);
      }
      setAddress(undefined);
    };
  }, [store, id, url, isInSight]);
  return (
    <span ref={place} className={styles.thumbnail}>
      {address === undefined ? <Icon name="file" size={24} /> : <img src={address} alt={file.name} onError={() => setAddress(undefined)} />}
    </span>
  );
};

/** A browser that cannot tell asks for nothing. */
function useInSight(place: React.RefObject<HTMLElement>, isWanted: boolean): boolean {
  const [isInSight, setInSight] = React.useState(false);
  React.useEffect(() => {
    const element = place.current;
    if (!isWanted || !element || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        setInSight(true);
        observer.disconnect();
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isWanted]);
  return isInSight;
}
