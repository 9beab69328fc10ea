// Before the first paint: a link may ask for light or dark (`?b=`), whatever the system prefers.
{
  const asked = new URLSearchParams(location.search).get('b');
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset.appearance = asked;
}
// … and a reader may have asked this device for less motion: see src/store/motion.ts.
try {
  if (localStorage.getItem('across-the-river/motion') === '"less"') document.documentElement.dataset.motion = 'less';
} catch {
  // Storage is denied: the switch is not remembered.
}
