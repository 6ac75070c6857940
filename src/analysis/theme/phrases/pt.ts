import type { ThemePhrases } from '../themes.ts';

export const pt: ThemePhrases = {
  delivery: `entrega, entregas, entregue, entregaram, entregou, entregar, entregador*, envio, enviaram, encomenda, encomendas, meu pacote, o pacote, meu pedido, transportadora*, frete, nao chegou, nunca chegou, ainda nao recebi, nao recebi, codigo de rastreio, rastreamento`,
  refund: `reembols*, estorno*, estornar, estornaram, devolucao, devolucoes, devolver o dinheiro, dinheiro de volta, meu dinheiro, indeniza*, ressarc*`,
  billing: `fatura, faturas, faturacao, faturamento, cobraram, cobranca*, cobrado, cobrada, cobrando, me cobram, debitaram, debitado, debito automatico, boleto*, taxa, taxas, nota fiscal, cobranca indevida, duas vezes no cartao`,
  price: `preco*, caro, cara, caros, caras, carissimo, barato, barata, desconto*, promocao, promocoes, custo beneficio, um roubo, uma burla, vale a pena, nao vale o que`,
  staff: `funcionari*, atendente*, empregad*, vendedor*, gerente, o tecnico, os tecnicos, motorista, mal educad*, grosseir*, grosso, educad*, atencios*, simpatic*, simpatia, prestativ*, me trataram, despreparad*`,
  waiting: `espera, esperar, esperando, esperei, fila, filas, atraso*, atrasad*, atrasou, demora, demorad*, demorou, demoram, ha semanas, ha meses, ha dias, muito lento, muito lenta, horas de espera`,
  quality: `qualidade, defeito*, defeituos*, quebrou, quebrad*, estrag*, avaria*, avariad*, nao funciona, parou de funcionar, deixou de funcionar, danificad*, mal feito, ma qualidade, boa qualidade, pessima qualidade`,
  website: `site, website, pagina nao carrega, o app, o aplicativo, aplicativo, aplicacao, fazer login, iniciar sessao, senha, palavra passe, mensagem de erro, trava, travando, atualizacao, fora do ar, nao carrega, bug, bugs`,
  promises: `promess*, prometeram, prometido, prometeu, prometem, enganos*, engana, enganaram, fui enganad*, propaganda enganosa, publicidade enganosa, mentem, mentiram, mentira*, mentiros*, nao cumpr*, descumpr*`,
  privacy: `dados pessoais, meus dados, nossos dados, vazamento de dados, fuga de dados, privacidade, lgpd, rgpd, hacke*, phishing, roubo de identidade, falha de seguranca, ataque informatico, ciberataque*, clonaram, sem o meu consentimento, sem minha autorizacao`,
  availability: `esgotad*, sem estoque, fora de estoque, sem stock, indisponivel, indisponiveis, nao disponivel, sem sinal, sem servico, sem internet, queda do, instabilidade, fora de servico, prateleiras vazias, descontinuad*`,
  cancellation: `cancel*, anular, anularam, rescindir, rescisao, encerrar minha conta, encerrar a conta, excluir minha conta, fidelizacao, fidelidade contratual, teste gratis, renovacao automatica, trocar de operadora, mudar de operadora, desistencia`,
  safety: `perigos*, perigo, insegur*, recall, recolha do produto, pegou fogo, incendio, explodiu, explosao, superaquec*, sobreaquec*, ferid*, ferimento*, queimadura*, toxic*, intoxica*, alergi*, contaminad*, salmonela, bolor, mofo, choque eletrico`,
  communication: `nao respondem, nao responde, ninguem responde, ninguem atende, nao atendem, sem resposta, nenhuma resposta, nao retornam, nunca responderam, apoio ao cliente, atendimento ao cliente, suporte, sac, central de atendimento, desligam na cara, desligaram, me ignoram, ignoraram, chatbot*, falar com um humano, falar com alguem, falta de comunicacao, ouvidoria`,
};
