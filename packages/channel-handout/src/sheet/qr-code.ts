import { renderSVG } from 'uqr';

/**
 * An address as a QR code in SVG, black on white whatever the print: scanners need the contrast.
 * Level M survives a crease; the quiet zone is completed by the white of the page.
 */
export const qrCode = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 1, whiteColor: '#ffffff', blackColor: '#000000' });
