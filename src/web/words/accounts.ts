import type { Phrases } from './phrases.ts';

/** Coming in: signing in, joining, forgotten passwords, and who may not. */
export const accountWords = {
  'No access': { es: 'Sin acceso', de: 'Kein Zugang' },
  'Not with your role': { es: 'No con su rol', de: 'Nicht mit Ihrer Rolle' },
  'Please sign in again': { es: 'Inicie sesión de nuevo', de: 'Bitte melden Sie sich erneut an' },
  'These pages are private': { es: 'Estas páginas son privadas', de: 'Diese Seiten sind privat' },
  'They open on the machine that Earshot runs on, at its {localhost} address.': {
    es: 'Se abren en el equipo donde funciona Earshot, en su dirección {localhost}.',
    de: 'Sie öffnen sich auf dem Rechner, auf dem Earshot läuft, unter seiner Adresse {localhost}.',
  },
  'From anywhere else, open once the address with {token} that Earshot prints when it starts. This browser is then remembered.':
    {
      es: 'Desde cualquier otro lugar, abra una vez la dirección con {token} que Earshot muestra al arrancar. Después se recuerda este navegador.',
      de: 'Von anderswo öffnen Sie einmal die Adresse mit {token}, die Earshot beim Start ausgibt. Danach ist dieser Browser bekannt.',
    },
  'Open once the address with {token} that Earshot prints when it starts. This browser is then remembered.': {
    es: 'Abra una vez la dirección con {token} que Earshot muestra al arrancar. Después se recuerda este navegador.',
    de: 'Öffnen Sie einmal die Adresse mit {token}, die Earshot beim Start ausgibt. Danach ist dieser Browser bekannt.',
  },
  'Your role does not let you see this page.': {
    es: 'Su rol no le permite ver esta página.',
    de: 'Ihre Rolle lässt Sie diese Seite nicht sehen.',
  },
  'Your role does not let you change this. Nothing was changed.': {
    es: 'Su rol no le permite cambiar esto. No se ha cambiado nada.',
    de: 'Ihre Rolle lässt Sie dies nicht ändern. Es wurde nichts geändert.',
  },
  'An admin can give you another one.': {
    es: 'Un administrador puede darle otro.',
    de: 'Eine andere kann Ihnen ein Admin geben.',
  },
  'Your session is over. Nothing was changed.': {
    es: 'Su sesión ha terminado. No se ha cambiado nada.',
    de: 'Ihre Sitzung ist beendet. Es wurde nichts geändert.',
  },
  'Sign in': { es: 'Iniciar sesión', de: 'Anmelden' },
  'Sign out': { es: 'Cerrar sesión', de: 'Abmelden' },
  'Your new password is set. Sign in with it.': {
    es: 'Su nueva contraseña está lista. Inicie sesión con ella.',
    de: 'Ihr neues Passwort gilt. Melden Sie sich damit an.',
  },
  'Forgot your password?': { es: '¿Olvidó su contraseña?', de: 'Passwort vergessen?' },
  'One more step': { es: 'Un paso más', de: 'Noch ein Schritt' },
  'Type the six digits that your authenticator app shows for Earshot.': {
    es: 'Escriba los seis dígitos que su aplicación de autenticación muestra para Earshot.',
    de: 'Geben Sie die sechs Ziffern ein, die Ihre Authentifizierungs-App für Earshot zeigt.',
  },
  'Type one of the backup codes you kept when you turned this on. Each is good once.': {
    es: 'Escriba uno de los códigos de reserva que guardó al activarlo. Cada uno sirve una vez.',
    de: 'Geben Sie einen der Ersatzcodes ein, die Sie beim Einschalten aufbewahrt haben. Jeder gilt einmal.',
  },
  Code: { es: 'Código', de: 'Code' },
  'Backup code': { es: 'Código de reserva', de: 'Ersatzcode' },
  'Go on': { es: 'Continuar', de: 'Weiter' },
  'Use a backup code instead': { es: 'Usar un código de reserva', de: 'Stattdessen Ersatzcode verwenden' },
  'Use the app instead': { es: 'Usar la aplicación', de: 'Stattdessen die App verwenden' },
  'This e-mail and password do not fit together.': {
    es: 'Este correo y esta contraseña no corresponden.',
    de: 'Diese E-Mail und dieses Passwort passen nicht zusammen.',
  },
  'This code is not the right one.': {
    es: 'Este código no es correcto.',
    de: 'Dieser Code ist nicht der richtige.',
  },
  'That was tried too often. Wait a quarter of an hour, then try again.': {
    es: 'Demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo.',
    de: 'Das wurde zu oft versucht. Warten Sie eine Viertelstunde und versuchen Sie es dann erneut.',
  },
  'This has been used, or its time is over. Begin again.': {
    es: 'Ya se ha usado o ha caducado. Empiece de nuevo.',
    de: 'Dies wurde schon benutzt, oder seine Zeit ist um. Beginnen Sie von vorn.',
  },
  'A password has at least {least} characters.': {
    es: 'Una contraseña tiene al menos {least} caracteres.',
    de: 'Ein Passwort hat mindestens {least} Zeichen.',
  },
  'A password has at most {most} characters.': {
    es: 'Una contraseña tiene como máximo {most} caracteres.',
    de: 'Ein Passwort hat höchstens {most} Zeichen.',
  },
  'At least {least} characters. A few words in a row are good and easy to keep in mind.': {
    es: 'Al menos {least} caracteres. Unas cuantas palabras seguidas son seguras y fáciles de recordar.',
    de: 'Mindestens {least} Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.',
  },
  'This Earshot sends no mails. An admin can make you a link to set a new password, under Settings, Members.':
    {
      es: 'Este Earshot no envía correos. Un administrador puede crearle un enlace para una nueva contraseña en Ajustes, Miembros.',
      de: 'Dieses Earshot verschickt keine Mails. Ein Admin kann Ihnen unter Einstellungen, Mitglieder einen Link für ein neues Passwort machen.',
    },
  'We send you a link with which you set a new one.': {
    es: 'Le enviamos un enlace para crear una nueva.',
    de: 'Wir senden Ihnen einen Link, mit dem Sie ein neues setzen.',
  },
  'Send the link': { es: 'Enviar el enlace', de: 'Link senden' },
  'Look into your mail': { es: 'Mire su correo', de: 'Sehen Sie in Ihre Mails' },
  'If {email} has an account here, a link is on its way. It is good for an hour.': {
    es: 'Si {email} tiene una cuenta aquí, el enlace va en camino. Vale una hora.',
    de: 'Wenn {email} hier ein Konto hat, ist ein Link unterwegs. Er gilt eine Stunde.',
  },
  'Set a new password': { es: 'Crear una nueva contraseña', de: 'Neues Passwort setzen' },
  'New password': { es: 'Nueva contraseña', de: 'Neues Passwort' },
  'Set it': { es: 'Guardar', de: 'Setzen' },
  'Wherever you are signed in, you will be signed out.': {
    es: 'Se cerrarán todas sus sesiones.',
    de: 'Überall, wo Sie angemeldet sind, werden Sie abgemeldet.',
  },
  'Back to sign-in': { es: 'Volver al inicio de sesión', de: 'Zurück zur Anmeldung' },
  '{invitedBy} invites you. Your account is for {email}.': {
    es: '{invitedBy} le invita. Su cuenta es para {email}.',
    de: '{invitedBy} lädt Sie ein. Ihr Konto ist für {email}.',
  },
  'Make my account': { es: 'Crear mi cuenta', de: 'Mein Konto anlegen' },
  'This link is no longer good': {
    es: 'Este enlace ya no sirve',
    de: 'Dieser Link gilt nicht mehr',
  },
  'It was used, or its time is over. Ask for a new one.': {
    es: 'Se usó, o se acabó su plazo. Pida otro nuevo.',
    de: 'Er wurde benutzt oder ist abgelaufen. Fordern Sie einen neuen an.',
  },
  'This invitation is no longer good': {
    es: 'Esta invitación ya no sirve',
    de: 'Diese Einladung gilt nicht mehr',
  },
  'Its address has an account already: sign in with it.': {
    es: 'Su dirección ya tiene una cuenta: inicie sesión con ella.',
    de: 'Ihre Adresse hat schon ein Konto: Melden Sie sich damit an.',
  },
  'It was used or taken back, or its week is over. Ask for a new one.': {
    es: 'Se usó, se retiró o ha pasado su semana. Pida una nueva.',
    de: 'Sie wurde benutzt oder zurückgenommen, oder ihre Woche ist um. Bitten Sie um eine neue.',
  },
  'Make the first account': { es: 'Crear la primera cuenta', de: 'Das erste Konto anlegen' },
  'Its owner may change everything and invite others. From then on everybody signs in, on this machine too.':
    {
      es: 'Quien la tenga podrá cambiarlo todo e invitar a otros. A partir de entonces todos inician sesión, también en este equipo.',
      de: 'Wem es gehört, der darf alles ändern und andere einladen. Von da an melden sich alle an, auch auf diesem Rechner.',
    },
  Token: { es: 'Token', de: 'Token' },
  'What follows “token=” in the address that Earshot printed when it started.': {
    es: 'Lo que sigue a «token=» en la dirección que Earshot mostró al arrancar.',
    de: 'Was in der Adresse, die Earshot beim Start ausgab, auf „token=“ folgt.',
  },
  'This is not the token that Earshot printed when it started.': {
    es: 'Este no es el token que Earshot mostró al arrancar.',
    de: 'Das ist nicht das Token, das Earshot beim Start ausgab.',
  },
  'Your name': { es: 'Su nombre', de: 'Ihr Name' },
  'Say your name, so that others know who you are.': {
    es: 'Diga su nombre, para que los demás sepan quién es.',
    de: 'Nennen Sie Ihren Namen, damit andere wissen, wer Sie sind.',
  },
  'This is not an e-mail address.': {
    es: 'Esto no es una dirección de correo.',
    de: 'Das ist keine E-Mail-Adresse.',
  },
} as const satisfies Phrases;
