import { Head } from 'react-email';
import { darkStyle } from '../style/dark-style.ts';

/** The head of an email. Lock screens and lists of windows show its title. */
export const EmailHead = ({ title }: { title: string }) => (
  <Head>
    <title>{title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    {/* Some phones turn doses, times and streets into links. */}
    <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
    <style>{darkStyle}</style>
  </Head>
);
