"""print -> picture with skew, grain, shadow -> picture-only PDF"""
import subprocess,sys,random,glob,os
from PIL import Image,ImageFilter,ImageChops,ImageDraw
src,out,seed=sys.argv[1],sys.argv[2],int(sys.argv[3]); random.seed(seed)
subprocess.run(['nice','pdftoppm','-r','125','-gray',src,'src/sc%d'%seed],check=True)
pages=[]
for f in sorted(glob.glob('src/sc%d-*.pgm'%seed)):
    im=Image.open(f).convert('L'); w,h=im.size
    im=im.rotate(random.uniform(-1.3,1.3),fillcolor=238,resample=Image.BICUBIC)
    im=im.filter(ImageFilter.GaussianBlur(0.5))
    noise=Image.effect_noise((w,h),26)
    im=ImageChops.add(im,noise,1,-128)
    d=ImageDraw.Draw(im)
    for _ in range(40): x,y=random.randrange(w),random.randrange(h); d.ellipse((x,y,x+random.choice((1,1,2,3)),y+2),fill=random.randrange(90,190))
    for i in range(26): d.line((i,0,i,h),fill=None) if False else None
    edge=Image.new('L',(w,h),255); e=ImageDraw.Draw(edge)
    for i in range(40): e.line((i,0,i,h),fill=150+int(i*2.6))
    im=ImageChops.darker(im,ImageChops.add(edge,Image.new('L',(w,h),0)))
    pages.append(im); os.remove(f)
pages[0].save(out,'PDF',resolution=125,save_all=True,append_images=pages[1:],quality=38)
