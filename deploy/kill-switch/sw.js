// @ts-nocheck -- types of service workers and of pages cannot be had together
/*
 * The kill switch: put this file in the place of /sw.js (it must be served with `Cache-Control: no-cache`, as the other
 * one is). At a reader's next visit it throws away everything the explorer kept on the device, and then itself; from
 * then on pages come from the network. A page that is open keeps working.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(clear());
});
