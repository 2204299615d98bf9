/** Hands the window its port to the desk, and nothing else. */
import { ipcRenderer } from 'electron';

ipcRenderer.on('desk-port', ({ ports }) => {
  window.postMessage({ type: 'desk-port' }, location.origin, [...ports]);
});
