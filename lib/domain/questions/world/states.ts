/**
 * The sovereign states (members and observers of the United Nations) by region, with their capitals.
 * "-" where the seat of government is disputed or shared by several cities.
 */
const table = `
Central Asia: Kazakhstan=Astana, Kyrgyzstan=Bishkek, Tajikistan=Dushanbe, Turkmenistan=Ashgabat, Uzbekistan=Tashkent
South Asia: Afghanistan=Kabul, Bangladesh=Dhaka, Bhutan=Thimphu, India=New Delhi, Maldives=Malé, Nepal=Kathmandu, Pakistan=Islamabad, Sri Lanka=-
East Asia: China=Beijing, Japan=Tokyo, Mongolia=Ulaanbaatar, North Korea=Pyongyang, South Korea=Seoul
Southeast Asia: Brunei=Bandar Seri Begawan, Cambodia=Phnom Penh, Indonesia=-, Laos=Vientiane, Malaysia=Kuala Lumpur, Myanmar=Naypyidaw, Philippines=Manila, Singapore=Singapore, Thailand=Bangkok, Timor-Leste=Dili, Vietnam=Hanoi
Middle East: Bahrain=Manama, Iran=Tehran, Iraq=Baghdad, Israel=-, Jordan=Amman, Kuwait=Kuwait City, Lebanon=Beirut, Oman=Muscat, Palestine=-, Qatar=Doha, Saudi Arabia=Riyadh, Syria=Damascus, Turkey=Ankara, United Arab Emirates=Abu Dhabi, Yemen=-
Caucasus: Armenia=Yerevan, Azerbaijan=Baku, Georgia=Tbilisi
Eastern Europe: Belarus=Minsk, Bulgaria=Sofia, Czechia=Prague, Hungary=Budapest, Moldova=Chișinău, Poland=Warsaw, Romania=Bucharest, Russia=Moscow, Slovakia=Bratislava, Ukraine=Kyiv
Northern Europe: Denmark=Copenhagen, Estonia=Tallinn, Finland=Helsinki, Iceland=Reykjavik, Ireland=Dublin, Latvia=Riga, Lithuania=Vilnius, Norway=Oslo, Sweden=Stockholm, United Kingdom=London
Western Europe: Austria=Vienna, Belgium=Brussels, France=Paris, Germany=Berlin, Liechtenstein=Vaduz, Luxembourg=Luxembourg, Monaco=Monaco, Netherlands=-, Switzerland=-
Southern Europe: Albania=Tirana, Andorra=Andorra la Vella, Bosnia and Herzegovina=Sarajevo, Croatia=Zagreb, Cyprus=Nicosia, Greece=Athens, Italy=Rome, Malta=Valletta, Montenegro=-, North Macedonia=Skopje, Portugal=Lisbon, San Marino=San Marino, Serbia=Belgrade, Slovenia=Ljubljana, Spain=Madrid, Vatican City=-
North Africa: Algeria=Algiers, Egypt=Cairo, Libya=Tripoli, Morocco=Rabat, Sudan=Khartoum, Tunisia=Tunis
West Africa: Benin=-, Burkina Faso=Ouagadougou, Cape Verde=Praia, Gambia=Banjul, Ghana=Accra, Guinea=Conakry, Guinea-Bissau=Bissau, Ivory Coast=-, Liberia=Monrovia, Mali=Bamako, Mauritania=Nouakchott, Niger=Niamey, Nigeria=Abuja, Senegal=Dakar, Sierra Leone=Freetown, Togo=Lomé
Central Africa: Angola=Luanda, Cameroon=Yaoundé, Central African Republic=Bangui, Chad=N'Djamena, Democratic Republic of the Congo=Kinshasa, Republic of the Congo=Brazzaville, Equatorial Guinea=-, Gabon=Libreville, São Tomé and Príncipe=São Tomé
East Africa: Burundi=-, Comoros=Moroni, Djibouti=Djibouti, Eritrea=Asmara, Ethiopia=Addis Ababa, Kenya=Nairobi, Madagascar=Antananarivo, Mauritius=Port Louis, Rwanda=Kigali, Seychelles=Victoria, Somalia=Mogadishu, South Sudan=Juba, Tanzania=-, Uganda=Kampala
Southern Africa: Botswana=Gaborone, Eswatini=-, Lesotho=Maseru, Malawi=Lilongwe, Mozambique=Maputo, Namibia=Windhoek, South Africa=-, Zambia=Lusaka, Zimbabwe=Harare
North America: Canada=Ottawa, Mexico=Mexico City, United States=-
Central America: Belize=Belmopan, Costa Rica=San José, El Salvador=San Salvador, Guatemala=Guatemala City, Honduras=Tegucigalpa, Nicaragua=Managua, Panama=Panama City
Caribbean: Antigua and Barbuda=Saint John's, Bahamas=Nassau, Barbados=Bridgetown, Cuba=Havana, Dominica=Roseau, Dominican Republic=Santo Domingo, Grenada=Saint George's, Haiti=Port-au-Prince, Jamaica=Kingston, Saint Kitts and Nevis=Basseterre, Saint Lucia=Castries, Saint Vincent and the Grenadines=Kingstown, Trinidad and Tobago=Port of Spain
South America: Argentina=Buenos Aires, Bolivia=-, Brazil=Brasília, Chile=-, Colombia=Bogotá, Ecuador=Quito, Guyana=Georgetown, Paraguay=Asunción, Peru=Lima, Suriname=Paramaribo, Uruguay=Montevideo, Venezuela=Caracas
Oceania: Australia=Canberra, Fiji=Suva, Kiribati=-, Marshall Islands=Majuro, Micronesia=Palikir, Nauru=-, New Zealand=Wellington, Palau=-, Papua New Guinea=Port Moresby, Samoa=Apia, Solomon Islands=Honiara, Tonga=Nuku'alofa, Tuvalu=Funafuti, Vanuatu=Port Vila
`;

/** A sovereign state, the region it lies in, and its one undisputed capital. */
export type State = { name: string; capital: string | null; region: string };

/** All sovereign states. */
export const states: readonly State[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [region = '', list = ''] = row.split(': ');
    return list.split(', ').map((entry) => {
      const [name = '', capital = '-'] = entry.split('=');
      return { name, capital: capital === '-' ? null : capital, region };
    });
  });

const byName = new Map(states.map((state) => [state.name, state]));
const byCapital = new Map(states.flatMap((s) => (s.capital ? [[s.capital, s] as const] : [])));

/** The state with this name. */
export function stateNamed(name: string): State | null {
  return byName.get(name) ?? null;
}

/** The state with this capital. */
export function stateOfCapital(capital: string): State | null {
  return byCapital.get(capital) ?? null;
}
