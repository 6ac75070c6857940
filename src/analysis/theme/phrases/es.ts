import type { ThemePhrases } from '../themes.ts';

export const es: ThemePhrases = {
  delivery: `entrega, entregas, entregado, entregada, entregaron, entregar, entregan, envio, envios, enviaron, mi paquete, el paquete, paquetes, mi pedido, el pedido no, repartidor*,
    mensajeria, transportista*, no ha llegado, no llego, nunca llego, no me ha llegado, sigue sin llegar, numero de seguimiento`,
  refund: `reembols*, devolucion*, devuelvan, devolver el dinero, devolverme el dinero, mi dinero, indemniza*, compensacion, me devolvieron, abono`,
  billing: `factura, facturas, facturacion, facturaron, me cobraron, me cobran, me han cobrado, me ha cobrado, nos han cobrado, nos ha cobrado, cobrado dos veces, cobraron dos veces, cobro indebido, cobros indebidos, doble cobro, cargo en mi, cargos no autorizados,
    domiciliacion, recibo, comisiones, cobran de mas, cobraron de mas`,
  price: `precio*, caro, cara, caros, caras, carisimo, carisima, barato, barata, baratos, baratas, descuento*, rebaja*, ofertas, relacion calidad precio, vale la pena, un robo, una estafa, demasiado cuesta`,
  staff: `empleado*, empleada*, el personal, dependiente*, dependienta*, el encargado, la encargada, gerente, cajero, cajera, camarero*, camarera*, el tecnico, los tecnicos, maleducad*, grosero*, grosera*, trato, me trataron,
    nos trataron, amable*, amabilidad, prepotente*`,
  waiting: `espera, esperas, esperar, esperando, espere, llevo semanas, llevo dias, llevo meses, llevo horas, cola, colas, retraso*, retrasado, retrasada, demora*, demoran, tarda*, tardan, lentisimo, muy lento, muy lenta`,
  quality: `calidad, defectuos*, defecto*, se rompio, roto, rota, se estropeo, estropead*, averia*, averiado, no funciona, dejo de funcionar, mal hecho, mala calidad, buena calidad, se cae a pedazos`,
  website: `pagina web, sitio web, la web, su web, la app, su app, aplicacion, la pagina no carga, iniciar sesion, contrasena, se cierra sola, error en la, no carga, actualizacion`,
  promises: `promes*, prometieron, prometido, prometio, prometen, enganos*, enganan, enganaron, me enganaron, publicidad enganosa, mienten, mintieron, mentira*, mentiros*, no cumplen, no cumplieron, incumpl*`,
  privacy: `datos personales, mis datos, filtracion de datos, proteccion de datos, privacidad, hacke*, hacker*, phishing, suplantacion, robo de identidad, brecha de seguridad, ciberataque*, sin mi consentimiento`,
  availability: `agotado, agotada, agotados, agotadas, sin stock, no hay stock, sin existencias, no disponible*, indisponible, sin servicio, se ha caido, caida del servicio, corte de luz, corte de internet, descatalogado`,
  cancellation: `cancel*, dar de baja, darme de baja, la baja, anular, anularon, anulacion, rescindir, permanencia, cambiarme de compania, periodo de prueba, renovacion automatica`,
  safety: `peligro, peligros*, inseguro, insegura, seguridad alimentaria, retirada del producto, retiran, se incendio, incendio, exploto, explosion, quemadura*, herido*, intoxica*, toxic*, alergi*, contaminad*, salmonela, descarga electrica`,
  communication: `no contestan, no responden, nadie contesta, nadie responde, no me contestan, no respondieron, sin respuesta, no cogen el telefono, atencion al cliente, servicio al cliente, centro de atencion, me colgaron, me cuelgan,
    ignoran, ignoraron, chatbot*, hablar con una persona, hablar con alguien, soporte tecnico`,
};
