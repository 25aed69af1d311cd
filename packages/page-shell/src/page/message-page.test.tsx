import { expect, test } from 'vitest';
import { Button } from '../form/button.tsx';
import { Form } from '../form/form.tsx';
import { MessagePage } from './message-page.tsx';
import { renderPage } from './render-page.ts';

const words = { brand: 'Example Clinic', skip: 'Skip to the message', text: 'It is done.' };

test('a message leads back, in English unless told otherwise', () => {
  const html = renderPage(
    <MessagePage {...words} title="Done" back={{ href: '/list', label: 'All of them' }} />,
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<a class="brand" href="/list">');
  expect(html).toContain('<p><a href="/list">All of them</a></p></main>');
});

test('a message can ask something in Spanish, and lead nowhere', () => {
  const html = renderPage(
    <MessagePage {...words} lang="es" title="¿Dejar de recibir los correos?">
      <Form action="/stop">
        <Button>Dejar de recibirlos</Button>
      </Form>
    </MessagePage>,
  );
  expect(html).toContain('<html lang="es">');
  expect(html).toContain('<span class="brand">');
  expect(html).toContain('<p>It is done.</p><form ');
  expect(html).toMatch(/<\/form><\/main>/);
});
