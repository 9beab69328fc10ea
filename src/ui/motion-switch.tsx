import { motionTexts } from '../locales/motion.ts';
import { chooseStill, systemIsStill } from '../store/motion.ts';
import { setSession } from '../store/store.ts';
import { IconButton } from './icon.tsx';
import { useStill } from './use-still.ts';
import { useTexts } from './use-store.ts';

/** Less motion on this device. Where the system asks for it already the switch is on and cannot be turned off here. */
export function MotionSwitch() {
  const texts = useTexts(motionTexts);
  const still = useStill();
  const bySystem = systemIsStill();
  const turn = () => {
    setSession({ touring: false });
    chooseStill(!still);
  };
  return <IconButton name="motion" label={bySystem ? texts.bySystem : texts.less} pressed={still} disabled={bySystem} onClick={turn} />;
}
