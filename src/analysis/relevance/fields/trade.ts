/** What companies make and sell. */
export const trade = {
  computing: `computer laptop desktop pc mac macbook software hardware program programming code coding developer
    engineer api app ios android windows linux operating system update upgrade bug crash cloud server database algorithm
    ai machine learning chatbot model chip processor gpu cpu memory ram ssd keyboard screen display monitor browser
    website web internet online cybersecurity hacker password encryption startup silicon tech technology digital data
    download install beta firmware usb printer javascript python open source github repo user interface`,
  devices: `phone smartphone iphone ipad tablet watch smartwatch airpods earbuds headphones charger battery charging
    cable camera lens speaker bluetooth wifi screen touchscreen device gadget wearable electronics siri alexa galaxy pixel
    samsung sim carrier 5g notification unlock repair genius tv remote console drone`,
  flying: `flight flights fly flew flying plane aircraft airplane airline airlines airport airways pilot crew attendant
    cabin gate boarding boarded board terminal runway takeoff landing landed layover connection connecting baggage luggage
    bag suitcase seat seats aisle legroom upgrade lounge skymiles miles frequent flyer passenger passengers tsa jet boeing
    airbus delayed delay cancelled canceled rebooked rebook overbooked tarmac turbulence jfk lax atl atlanta heathrow`,
  travel: `travel trip hotel resort booking booked reservation room suite hostel airbnb vacation holiday tourist tourism
    guide cruise ship ferry train railway station bus taxi uber lyft ride visa passport itinerary sightseeing check-in
    checkout concierge motel destination`,
  vehicles: `car cars vehicle truck suv sedan van motorcycle bike engine motor brake tire tyre wheel mileage mpg dealer
    dealership drive driver driving electric ev hybrid charging horsepower transmission recall mechanic garage oil fuel
    gas diesel highway traffic parking steering seatbelt crash lease tesla ford toyota honda bmw`,
  fashion: `clothes clothing apparel fashion jeans denim shirt tshirt tee hoodie sweater jacket coat dress skirt pants
    trousers shorts socks shoes sneakers boots sandals outfit wardrobe wear wearing wore fit fitting size sizing waist
    sleeve fabric cotton linen wool leather stitching khaki khakis runway designer collection model retail mall store
    clearance closet style jewelry jewellery handbag tailor collab streetwear`,
  beauty: `soap shampoo conditioner hair lotion moisturizer moisturiser deodorant antiperspirant skin skincare face body
    wash bar scent fragrance perfume makeup cosmetics lipstick mascara cream serum dermatologist sensitive dry acne sunscreen
    beauty shower bath hygiene armpit lather exfoliate nourishing unscented razor shave shaving nail salon`,
  money: `bank banking loan mortgage credit debit card account savings interest rate fee fees deposit withdraw atm insurance
    premium claim policy fund funds investment investor investing invest portfolio bond bonds equity etf dividend trader
    trading hedge fintech wallet crypto bitcoin blockchain payment payments transfer invoice budget debt`,
  health: `health hospital doctor nurse patient patients medicine medical drug dose vaccine vaccinated vaccination virus
    variant covid coronavirus pandemic infection infections infected disease symptom symptoms cancer tumor surgery surgeon
    therapy clinic clinical trial diagnosis pain fever cough blood heart lung brain nerve mental anxiety depression
    pharmacy prescription outbreak cdc epidemiologist transmissible booster mask tooth teeth dentist diet weight fitness`,
  knowledge: `math mathematics equation function variable theorem proof calculus algebra geometry angle triangle integral
    derivative matrix vector probability statistics physics physicist particle electron quantum chemistry chemical molecule
    reaction biology cell protein gene dna research researcher study scientist experiment laboratory greek letter alphabet
    epsilon theta sigma lambda omega gradient option strike pricing hypothesis mean median signal frequency wave circuit`,
  goods: `grocery groceries supermarket store detergent laundry dish cleaner cleaning bleach toothpaste toothbrush diapers
    baby toy toys doll lego razor paper towel tissue packaging bottle shelf brand aisle pantry cereal yogurt soda cola chips
    candy chocolate icecream frozen pet kibble vacuum appliance fridge washer dryer blender mattress perfume tv`,
  telecom: `broadband internet fibre fiber mobile network coverage signal roaming sim contract tariff data plan prepaid 4g
    5g router modem outage landline provider carrier text sms call calls`,
  energy: `oil gas petrol gasoline refinery drilling pipeline crude barrel opec electricity power grid solar wind turbine
    nuclear coal utility meter kilowatt renewable emissions carbon charging station pump`,
};

/** What is said of any company: it speaks for a company and against fruit, whatever the company makes. */
export const company = `company corporate corporation inc corp ltd plc gmbh brand ceo cfo founder chairman shares shareholder
  stock stocks nasdaq nyse quarterly earnings revenue profit profits sales market analyst analysts investors lawsuit sued
  sues antitrust employees employee staff worker workers union hired layoffs headquarters hq store stores outlet retailer
  supplier factory merger acquisition acquire acquired partnership launches launched announces announced unveils unveiled
  customer customers service support helpline agent representative refund refunded refunds return returned order ordered
  orders delivery delivered shipping shipped invoice billing charged overcharged subscription cancel complaint complain
  complained rude manager warranty price prices pricing priced expensive cheap discount coupon sale promo purchase
  purchased bought buy buying product products advert ad ads commercial marketing campaign sponsor sponsored boycott
  review reviews rating quality defective recall loyalty member membership account app website email kundenservice
  kundendienst lieferung bestellung unternehmen aktie mitarbeiter empresa cliente pedido reembolso atencion entreprise
  client commande livraison remboursement azienda servizio ordine rimborso loja entrega reembolso`;
