import { type Clinic, clinicFacts } from '@calliope/content-sdk';

interface ClinicFooterProps {
  readonly clinic: Clinic;
  readonly neutral?: boolean | undefined;
}

/** Whose page this is and how to reach them. */
export const ClinicFooter = ({ clinic, neutral }: ClinicFooterProps) => (
  <address>
    <strong>{neutral ? clinic.neutralName : clinic.name}</strong>
    <br />
    {clinic.street}, {clinic.city}, {clinic.region} {clinic.postalCode}
    <br />
    <a className="whole" href={clinicFacts(clinic).get('phone')?.href}>
      {clinic.phone}
    </a>
    {clinic.email !== undefined && (
      <>
        {' · '}
        <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
      </>
    )}
    {' · '}
    <a href={clinic.website}>{withoutScheme(clinic.website)}</a>
  </address>
);

const withoutScheme = (website: string): string =>
  website.replace(/^https:\/\//, '').replace(/\/$/, '');
